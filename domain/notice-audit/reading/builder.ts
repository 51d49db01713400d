import type { Notice, NoticeFormat } from '../notice'
import { looksLikeHeading } from './heading'
import { inPieces, sentencesIn } from './sentences'
import { type Cell, headAndRows, rowInWords } from './table'

/** In characters. A long notice has a hundred thousand. */
export const mostText = 2_000_000
export const tooMuch = 'The notice has more than 2 million characters'
/** Each item repeats the words before its list, and each row the heads of its table: a small file can say a lot. */
const repeatsTooMuch =
  'The notice has more than 2 million characters when what stands above is read with each item of a list and row of a table'

/** Longer words before a list, or marked as a heading, are a paragraph of their own. */
const longestLead = 200

/** What people type instead of making a list. */
const bullet = /^[•·▪◦‣∙●○§Ø] ?(?=\S)/

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
  /** The block so far, in parts: to put them together each time would cost its length each time. */
  #parts: string[] = []
  /** The last character of the block that is no space. */
  #last = ''
  #length = 0
  /** How much the sentences say, in characters, with what they repeat. */
  #said = 0
  #link: { target: string; from: number } | undefined
  /** How much of the block is bold, and how much there is, in characters that are no space. */
  #bold = { isOn: false, length: 0, of: 0 }
  #table: { caption: string; rows: Cell[][] } | undefined
  #row: Cell[] | undefined

  constructor(format: NoticeFormat) {
    this.#notice = { format, headings: [], sentences: [], links: [], tables: [] }
  }

  text(text: string): void {
    this.#length += text.length
    if (this.#length > mostText) throw new UnreadableNotice(tooMuch)
    this.#parts.push(text)
    this.#last = text.trimEnd().at(-1) ?? this.#last
    const shown = text.replace(/\s+/g, '').length
    this.#bold.of += shown
    if (this.#bold.isOn) this.#bold.length += shown
  }

  /** Bold text begins or ends. A block that is bold throughout stands out as a heading does. */
  bold(isOn: boolean): void {
    this.#bold.isOn = isOn
  }

  /** A line ends inside a block, as in an address. */
  lineBreak(): void {
    const isOver = /^[,.:;]?$/.test(this.#last)
    this.#parts.push(isOver ? ' ' : ', ')
    if (!isOver) this.#last = ','
  }

  startLink(target: string): void {
    this.endLink()
    this.#link = { target: tidy(target), from: this.#parts.length }
  }

  endLink(): void {
    if (!this.#link) return
    const { target, from } = this.#link
    this.#link = undefined
    const text = tidy(this.#parts.slice(from).join(''))
    if (text) this.#notice.links.push({ text, target, heading: this.#heading, section: this.#section })
  }

  endBlock(kind: Block = 'text'): void {
    if (this.#row) {
      // A cell goes on after a paragraph in it.
      this.lineBreak()
      return
    }
    const { text, isHead } = this.#take()
    if (!text) return
    if (kind === 'heading' && text.length <= longestLead) this.#startSection(text)
    else if (kind === 'term' && text.length <= longestLead)
      this.#lead = text.endsWith(':') ? text : `${text}:`
    else if (kind === 'item' || bullet.test(text)) this.#item(text.replace(bullet, ''))
    else if (isHead && looksLikeHeading(text)) this.#startSection(text.replace(/:$/, ''))
    else {
      this.#add(sentencesIn(text))
      this.#lead = text.endsWith(':') && text.length <= longestLead ? text : ''
    }
  }

  startTable(): void {
    this.endTable()
    this.endBlock()
    this.#table = { caption: '', rows: [] }
  }

  /** What was read since the table began, or since its last row, is its caption. */
  endCaption(): void {
    if (this.#table) this.#table.caption = this.#take().text
  }

  startRow(): void {
    this.endRow()
    this.#row = []
  }

  endCell(isHead = false): void {
    const cell = this.#take()
    this.#row?.push({ text: cell.text, isHead: isHead || cell.isHead })
  }

  /** A whole row can be marked as the head. */
  endRow(isHead = false): void {
    if (this.#row?.some(({ text }) => text))
      this.#table?.rows.push(
        this.#row.map(({ text, isHead: marked }) => ({ text, isHead: isHead || marked })),
      )
    this.#row = undefined
  }

  endTable(): void {
    this.endRow()
    const table = this.#table
    this.#table = undefined
    if (!table || table.rows.length === 0) return
    const { head, rows } = headAndRows(table.rows)
    const place = { heading: this.#heading, section: this.#section }
    this.#notice.tables.push({ caption: table.caption, ...place, head, rows })
    const names = head.map((name) => name.slice(0, longestLead))
    for (const cells of rows) this.#add(inPieces(rowInWords(names, cells)))
  }

  saysAnything(): boolean {
    return this.#notice.sentences.length > 0 || this.#last !== ''
  }

  /** The whole notice. Throws `UnreadableNotice` when it says nothing. */
  finished(): Notice {
    this.endTable()
    this.endBlock()
    if (this.#notice.sentences.length === 0) throw new UnreadableNotice('There is no text in the notice')
    return this.#notice
  }

  #take(): Cell {
    this.endLink()
    const text = tidy(this.#parts.join(''))
    const { length, of } = this.#bold
    this.#parts = []
    this.#last = ''
    this.#bold = { isOn: false, length: 0, of: 0 }
    return { text, isHead: of > 0 && length === of }
  }

  #startSection(heading: string): void {
    this.#heading = heading
    this.#section++
    this.#lead = ''
    this.#notice.headings.push({ text: heading, section: this.#section })
  }

  #item(text: string): void {
    this.#add(sentencesIn(this.#lead ? `${this.#lead} ${text}` : text))
  }

  #add(sentences: readonly string[]): void {
    for (const text of sentences) this.#said += text.length
    if (this.#said > mostText) throw new UnreadableNotice(repeatsTooMuch)
    for (const text of sentences)
      this.#notice.sentences.push({ text, heading: this.#heading, section: this.#section })
  }
}

function tidy(text: string): string {
  let tidied = text
    // Where a word may be broken is no part of it.
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .trim()
  while (tidied.endsWith(',')) tidied = tidied.slice(0, -1).trimEnd()
  return tidied
}

/** Thrown by what reads a notice, caught by `readNotice` alone; its message is for the person who gave the file. */
export class UnreadableNotice extends Error {
  override name = 'UnreadableNotice'
}
