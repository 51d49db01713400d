const megabyte = 1_000_000

/** The most bytes that a file of evidence may have, as the environment says; undefined when that makes no sense. */
export function largestUpload({
  EVIDENCE_MEGABYTES,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  const megabytes = Number(EVIDENCE_MEGABYTES || 300)
  return Number.isInteger(megabytes) && megabytes >= 1 && megabytes <= 2000 ? megabytes * megabyte : undefined
}

/** The same in words: “300 MB”. */
export function megabytesInWords(bytes: number): string {
  return `${(bytes / megabyte).toLocaleString('en-GB')} MB`
}

/** The most that may be pasted, in bytes: what belongs on a page is no file. */
export const largestText = 1_000_000
