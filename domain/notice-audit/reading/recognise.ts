import type { NoticeFormat } from '../notice'
import { UnreadableNotice } from './builder'

type Recognised = { format: Exclude<NoticeFormat, 'docx'>; text: string } | { format: 'docx' }

const pdf = 'The file is a PDF. Save the notice as HTML, text or Word (.docx), or paste its text'
const oldWord = 'The file is of an older Word, or RTF. Save it as .docx, or paste its text'

/**
 * What a file is, by its content alone: names of files are often wrong. Throws `UnreadableNotice` for what is no text
 * and no Word file.
 */
export function recognise(bytes: Uint8Array): Recognised {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (start.startsWith('PK\x03\x04')) return { format: 'docx' }
  if (start.startsWith('%PDF-')) throw new UnreadableNotice(pdf)
  if (start.startsWith('\xd0\xcf\x11\xe0') || start.startsWith('{\\rtf')) throw new UnreadableNotice(oldWord)
  const text = decoded(bytes).replace(/\r\n?/g, '\n')
  if (isBinary(text)) throw new UnreadableNotice('The file is not text and not a Word document')
  if (text.trim() === '') throw new UnreadableNotice('There is no text in the notice')
  return { format: formatOf(text), text }
}

/** A few controls come with text that was copied; a program or a picture is full of them. */
function isBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (code < 9 || (code > 13 && code < 32)) controls++
  }
  return controls * 20 > text.length
}

const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** UTF-16 where a mark says so, UTF-8 where it is that, and else what older programs write. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Some versions of Node.js decode windows-1252 as ISO 8859-1, which has controls where it has quotes and dashes.
    return new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (control) => windows[control.charCodeAt(0) - 0x80] ?? ' ')
  }
}

function formatOf(text: string): 'html' | 'markdown' | 'text' {
  const lines = text.split('\n')
  const hasMarkdownHeading = lines.some((line) => /^ {0,3}#{1,6} +\S/.test(line))
  if (
    /^\s*<(?:!--|!doctype\b|\?xml\b|(?:html|head|body|title|meta|link|style|script|main|article|section|nav|header|footer|aside|div|span|p|h[1-6]|[uod]l|table|form|details|font|center|strong|b|a)\b)/i.test(
      text,
    )
  )
    return 'html'
  if (!hasMarkdownHeading && /<\/(?:p|div|h[1-6]|li|td|main|section)\s*>/i.test(text)) return 'html'
  const isMarkdown =
    hasMarkdownHeading ||
    (text.startsWith('---\n') && text.includes('\n---\n')) ||
    /\]\((?:https?:|mailto:|\/|#)[^\s()[\]]{0,2000}[()]/.test(text) ||
    /(?:^|\s)\*\*\S/.test(text) ||
    lines.some(isRuleOfMarkdown)
  return isMarkdown ? 'markdown' : 'text'
}

/** A line under the head of a table or under a heading. */
function isRuleOfMarkdown(line: string): boolean {
  return /^[ \t|:-]+$/.test(line) ? line.includes('-') && line.includes('|') : /^={3,}$/.test(line)
}
