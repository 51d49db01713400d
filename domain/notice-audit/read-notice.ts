import type { Notice } from './notice'
import { mostText, tooMuch, UnreadableNotice } from './reading/builder'
import { readDocx } from './reading/docx'
import { readHtml } from './reading/html'
import { readMarkdown } from './reading/markdown'
import { readPlainText } from './reading/plain-text'
import { recognise } from './reading/recognise'

/** In bytes. A Word file with pictures has a few million. */
export const largestNotice = 20_000_000

export const noticeTooLarge = 'The file is larger than 20 MB'

/** In characters. A saved page has its styles and pictures in it; what it says is counted as it is read. */
const mostMarkup = 10_000_000

const readers = { html: readHtml, markdown: readMarkdown, text: readPlainText }

export type ReadNotice = { ok: true; notice: Notice } | { ok: false; problem: string }

/**
 * A notice in HTML, Markdown, plain text or Word (.docx), recognised by its content. Any bytes are safe to give:
 * nothing is run, loaded or kept, and what is too large or is something else is refused with a reason.
 */
export function readNotice(bytes: Uint8Array): ReadNotice {
  try {
    if (bytes.length > largestNotice) throw new UnreadableNotice(noticeTooLarge)
    const found = recognise(bytes)
    if (found.format === 'docx') return { ok: true, notice: readDocx(bytes) }
    if (found.text.length > (found.format === 'html' ? mostMarkup : mostText))
      throw new UnreadableNotice(tooMuch)
    return { ok: true, notice: readers[found.format](found.text) }
  } catch (error) {
    if (!(error instanceof UnreadableNotice)) throw error
    return { ok: false, problem: error.message }
  }
}
