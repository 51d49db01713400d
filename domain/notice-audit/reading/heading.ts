const longestHeading = 90

/** Whether words that stand by themselves, or are all bold, are a heading rather than a sentence or an address. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length <= longestHeading &&
    !/[.,;!]$|: |\d{4}/.test(text) &&
    !text.includes('@') &&
    /^\P{Ll}/u.test(text) &&
    /\p{L}/u.test(text)
  )
}
