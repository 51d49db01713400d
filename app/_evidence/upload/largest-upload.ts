/** In bytes. */
export const megabyte = 1_000_000

/** A size in words: “300 MB”. */
export function megabytesInWords(bytes: number): string {
  return `${(bytes / megabyte).toLocaleString('en-GB')} MB`
}

/** The most that may be pasted, in bytes: what belongs on a page is no file. */
export const largestText = 1_000_000
