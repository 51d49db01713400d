import type { Fault, Piece } from '../audited'
import type { NoticeTable } from '../notice'

const ofCookies = /\bcookies?\b|\bcwcis?\b|\blocal storage\b/i
const names = /\b(?:name|cookies?|enw)\b/i
/** English and the Welsh headings that services use. */
const expiry =
  /\bexpir\w*|\bduration\b|\bhow long\b|\blife(?:time|span)?\b|\blasts?\b|\bretention\b|\b(?:kept|stored) for\b|\bdaw i ben\b|\bdod i ben\b|\bdarfod\b/i
const nothing =
  /^(?:|[-–—.?]+|n\/?a|none|unknown|not known|varies|various|persistent|permanent|tbc|tbd|xx+)$/i

/** Whether a table lists cookies: by a column of them, or by its first column and what it or its heading is called. */
export function isCookieTable({ caption, heading, head }: NoticeTable): boolean {
  const isNamed = ofCookies.test(`${caption} ${heading} ${head.join(' ')}`)
  return (
    head.some((text) => /^(?:name of )?cookies?(?: name)?s?$/i.test(text)) ||
    (names.test(head[0] ?? '') &&
      (isNamed || (/^(?:name|enw)$/i.test(head[0] ?? '') && head.some((text) => expiry.test(text)))))
  )
}

function withoutExpiry(table: NoticeTable): Piece[] {
  const { heading, head, rows } = table
  const named = Math.max(
    0,
    head.findIndex((text) => /^(?:name\b|cookies?\b|enw\b)/i.test(text)),
  )
  const column = head.findIndex((text) => expiry.test(text))
  if (column === -1) {
    const listed = rows.map((cells) => cells[named] ?? '').join(', ')
    return [{ text: listed.slice(0, 300), heading, note: 'No column says when these expire' }]
  }
  return rows
    .filter((cells) => nothing.test((cells[column] ?? '').trim()))
    .map((cells) => ({ text: cells[named] ?? '', heading, note: `Nothing stands under “${head[column]}”` }))
}

/** Tables of cookies. */
export const cookieFaults: readonly Fault[] = [
  {
    id: 'cookie-without-expiry',
    title: 'A cookie without the time when it expires',
    why: 'Clear and comprehensive information about a cookie includes how long it stays on the device.',
    provision: 'device-basis',
    when: 'while',
    find: ({ notice }) => notice.tables.filter(isCookieTable).flatMap(withoutExpiry),
  },
]
