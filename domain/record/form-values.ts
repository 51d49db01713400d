/** What a browser posts: strings, and lists of strings where a name is repeated. */
export type FormValues = Readonly<Record<string, string | string[]>>
