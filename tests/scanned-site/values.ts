/** Stands in every value that the site sets, stores or sends: none of them may be found in what a scan writes. */
export const mark = 'S3CRET'

/** A value that nothing may tell. */
export const secret = (name: string): string => `${mark}-${name}-4f1b9c`
