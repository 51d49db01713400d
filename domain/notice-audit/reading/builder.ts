// A row is read as one: what is said in one cell is said of the others.
import type { Notice, NoticeFormat } from '../notice'
import { inPieces, sentencesIn } from './sentences'
import { UnreadableNotice } from './unreadable-notice'

/** In characters. A long notice has a hundred thousand. */
export const mostText = 2_000_000

/** The words before a list go with each of its items, unless they are a paragraph of their own. */
const longestLead = 200

/** A term stands before what is said of it, as in a list of definitions. */
type Block = 'text' | 'heading' | 'item' | 'term'

/**
 * Puts a notice together from what a reader of a format comes upon, in order: text and links, which become a block
 * when it ends, and tables. Throws `UnreadableNotice` when there is more text than can be looked at.
 */
export class NoticeBuilder {
  readonly #notice: Notice
  #heading = ''
  #section = 0
  #lead = ''
  #text = ''
  #length = 0
  #link: { target: string; from: number } | undefined
  #table: { caption: string; rows: { cells: string[]; isHead: boolean }[] } | undefined
  #row: string[] | undefined

  constructor(format: NoticeFormat) {
    this.#notice = { format, headings: [], sentences: [], links: [], tables: [] }
  }

  text(text: string): void {
    this.#length += text.length
    if (this.#length > mostText) throw new UnreadableNotice('The notice has more than 2 million characters')
    this.#text += text
  }

  /** A line ends inside a block, as in an address. */
  lineBreak(): void {
    this.#text += this.#text.trim() === '' || /[,.:;]\s*$/.test(this.#text.slice(-20)) ? ' ' : ', '
  }

  startLink(target: string): void {
    this.endLink()
    this.#link = { target: tidy(target), from: this.#text.length }
  }

  endLink(): void {
    if (!this.#link) return
    const { target, from } = this.#link
    this.#link = undefined
    const text = tidy(this.#text.slice(from))
    if (text) this.#notice.links.push({ text, target, heading: this.#heading, section: this.#section })
  }

  endBlock(kind: Block = 'text'): void {
    if (this.#row) {
      // A cell goes on after a paragraph in it.
      if (this.#text.trim()) this.#text += ' '
      return
    }
    const text = this.#take()
    if (!text) return
    if (kind === 'heading') {
      this.#heading = text
      this.#section++
      this.#lead = ''
      this.#notice.headings.push({ text, section: this.#section })
      return
    }
    if (kind === 'term') {
      this.#lead = text.endsWith(':') ? text : `${text}:`
      return
    }
    this.#say(kind === 'item' && this.#lead ? `${this.#lead} ${text}` : text)
    if (kind === 'text') this.#lead = text.endsWith(':') && text.length <= longestLead ? text : ''
  }

  startTable(): void {
    this.endTable()
    this.endBlock()
    this.#table = { caption: '', rows: [] }
  }

  /** What was read since the table began, or since its last row, is its caption. */
  endCaption(): void {
    if (this.#table) this.#table.caption = this.#take()
  }

  startRow(): void {
    this.endRow()
    this.#row = []
  }

  endCell(): void {
    this.#row?.push(this.#take())
  }

  /** A row is a head when each of its cells is one. */
  endRow(isHead = false): void {
    if (this.#row?.some(Boolean)) this.#table?.rows.push({ cells: this.#row, isHead })
    this.#row = undefined
  }

  endTable(): void {
    this.endRow()
    const table = this.#table
    this.#table = undefined
    const [first, ...others] = table?.rows ?? []
    if (!table || !first) return
    const hasHead =
      first.isHead || (first.cells.length > 1 && others.length > 0 && !table.rows.some((row) => row.isHead))
    const head = hasHead ? first.cells : []
    const rows = (hasHead ? others : [first, ...others]).map(({ cells }) => cells)
    const place = { heading: this.#heading, section: this.#section }
    this.#notice.tables.push({ caption: table.caption, ...place, head, rows })
    // A row is read as one: what is said in one cell is said of the others.
    for (const cells of rows)
      this.#add(
        inPieces(cells.flatMap((cell, index) => (cell ? [withHead(head[index], cell)] : [])).join('; ')),
      )
  }

  /** The whole notice. Throws `UnreadableNotice` when it says nothing. */
  finished(): Notice {
    this.endTable()
    this.endBlock()
    if (this.#notice.sentences.length === 0) throw new UnreadableNotice('There is no text in the notice')
    return this.#notice
  }

  #take(): string {
    this.endLink()
    const text = tidy(this.#text)
    this.#text = ''
    return text
  }

  #say(text: string): void {
    this.#add(sentencesIn(text))
  }

  #add(sentences: readonly string[]): void {
    for (const text of sentences)
      this.#notice.sentences.push({ text, heading: this.#heading, section: this.#section })
  }
}

function tidy(text: string): string {
  let tidied = text
    .replace(/[\s\u00ad\u200b-\u200d\ufeff]+/gu, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .trim()
  while (tidied.endsWith(',')) tidied = tidied.slice(0, -1).trimEnd()
  return tidied
}

function withHead(head: string | undefined, cell: string): string {
  return head ? `${head.replace(/:$/, '')}: ${cell}` : cell
}
