import type { Notice } from '../notice'
import { NoticeBuilder } from './builder'
import { looksLikeHeading } from './heading'

const item = /^\s*(?:[-*+•·◦▪]|o|\d{1,3}[.)]|\(?[a-z]\))\s+/
/** A number before a heading; before a line that stands alone, it is none of a list. */
const numbered = /^\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?=\p{Lu})/u
/** A line of at least so many characters goes on in the next one; a shorter one is of an address or a list. */
const fullLine = 60

/**
 * Reads text without marks, as somebody copies it from a page. A short line by itself, without a mark at its end, is
 * taken for a heading; lines with tabs for the rows of a table.
 */
export function readPlainText(text: string): Notice {
  const builder = new NoticeBuilder('text')
  const lines = text.split('\n')
  let isTable = false
  for (const [index, line] of lines.entries()) {
    const isRow = line.trim().includes('\t')
    if (isTable && !isRow) builder.endTable()
    if (isRow && !isTable) builder.startTable()
    isTable = isRow
    if (isRow) addRow(builder, line)
    else addLine(builder, line, lines[index - 1] ?? '', lines[index + 1] ?? '')
  }
  return builder.finished()
}

function addRow(builder: NoticeBuilder, line: string): void {
  builder.startRow()
  for (const cell of line.trim().split('\t')) {
    builder.text(cell)
    builder.endCell()
  }
  builder.endRow()
}

function addLine(builder: NoticeBuilder, line: string, before: string, after: string): void {
  const text = line.trim()
  if (text === '') builder.endBlock()
  else if (
    numbered.test(text) &&
    after.trim() === '' &&
    isHeading(text.replace(numbered, ''), before.trim(), '')
  )
    addBlock(builder, text.replace(numbered, ''), 'heading')
  else if (item.test(line)) addBlock(builder, line.replace(item, ''), 'item')
  else if (isHeading(text, before.trim(), after.trim())) addBlock(builder, text, 'heading')
  else {
    builder.text(text)
    if (after.trim() === '' || /[.:!?]$/.test(text)) builder.endBlock()
    else if (text.length < fullLine) builder.lineBreak()
    else builder.text(' ')
  }
}

function addBlock(builder: NoticeBuilder, text: string, kind: 'item' | 'heading'): void {
  builder.endBlock()
  builder.text(text)
  builder.endBlock(kind)
}

/** A line by itself; or one that no other goes on from, above what is no line of an address. */
function isHeading(text: string, before: string, after: string): boolean {
  const isShort =
    text.length < fullLine && (after.length >= fullLine || /[.:]$/.test(after) || item.test(after))
  return before === '' && (after === '' || isShort) && looksLikeHeading(text) && !text.endsWith(':')
}
