import { CannotRead } from '../cannot-read'

const unpack = 'Unpack it, and use the recording, list or log that is inside.'

/** Files that are not text, known by their first bytes: what they are, and what to do. */
const others: readonly { starts: string; is: string; remedy: string }[] = [
  {
    starts: 'PK\x03\x04',
    is: 'a ZIP archive or a file of Office',
    remedy: `${unpack} Save a spreadsheet as CSV.`,
  },
  { starts: 'PK\x05\x06', is: 'a ZIP archive', remedy: unpack },
  { starts: '7z\xbc\xaf', is: 'a 7z archive', remedy: unpack },
  { starts: 'Rar!', is: 'a RAR archive', remedy: unpack },
  { starts: 'BZh', is: 'packed with bzip2', remedy: unpack },
  { starts: '\xfd7zXZ', is: 'packed with xz', remedy: unpack },
  { starts: '\x28\xb5\x2f\xfd', is: 'packed with Zstandard', remedy: unpack },
  { starts: '\x1f\x8b', is: 'packed with gzip twice', remedy: unpack },
  {
    starts: 'SQLite format 3\0',
    is: 'a database of SQLite',
    remedy: 'Export its cookies as a cookies.txt file, and use that.',
  },
  { starts: '%PDF', is: 'a PDF', remedy: 'Use the file that it was made from.' },
  { starts: '\xff\xfe\0\0', is: 'written in UTF-32', remedy: 'Save it as UTF-8.' },
  { starts: '\0\0\xfe\xff', is: 'written in UTF-32', remedy: 'Save it as UTF-8.' },
]

/** Throws CannotRead when a file is of a known kind that is not text. */
export function refuseKnownKinds(head: Uint8Array): void {
  const start = String.fromCharCode(...head.subarray(0, 16))
  const other = others.find(({ starts }) => start.startsWith(starts))
  if (other)
    throw new CannotRead({ problem: `The file is ${other.is}`, place: 'byte 1', remedy: other.remedy })
  if (head.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)))
    throw new CannotRead({
      problem: 'The file is empty',
      remedy: 'Check that it was saved, and use it again.',
    })
}

/** Throws CannotRead where a byte cannot be of a text in UTF-8 or an older encoding of one byte for a character. */
export function refuseBinary(head: Uint8Array): void {
  const at = head.indexOf(0)
  if (at >= 0)
    throw new CannotRead({
      problem: 'The file is not text',
      place: `byte ${(at + 1).toLocaleString('en-GB')}`,
      remedy: 'Use a recording, a list of cookies or a log as it was exported.',
    })
}

/** Throws CannotRead when a file holds nothing. */
export function refuseEmpty(head: string): void {
  if (head.trim() === '')
    throw new CannotRead({
      problem: 'The file is empty',
      remedy: 'Check that it was saved, and use it again.',
    })
}
