import { SaxesParser, type SaxesTagPlain as Tag } from 'saxes'
import type { Notice } from '../notice'
import { NoticeBuilder, UnreadableNotice } from './builder'
import { unzipped } from './unzip'

const body = 'word/document.xml'
const footnotes = 'word/footnotes.xml'
const relationships = 'word/_rels/document.xml.rels'

/**
 * Reads the body of a Word file (Office Open XML, ECMA-376 part 1): paragraphs with their styles, links and tables.
 * Throws `UnreadableNotice` when it is a zip file of another kind.
 */
export function readDocx(file: Uint8Array): Notice {
  const entries = unzipped(file, [body, footnotes, relationships])
  const document = entries.get(body)
  if (!document) throw new UnreadableNotice('The file is a zip file, but not a Word document (.docx)')
  const reader = new DocxReader(targetsIn(textOf(entries.get(relationships))))
  for (const part of [document, entries.get(footnotes)])
    parse(textOf(part), {
      text: (text) => reader.text(text),
      open: (tag) => reader.open(tag),
      close: ({ name, isSelfClosing }) => isSelfClosing || reader.close(name),
    })
  return reader.finished()
}

const textOf = (bytes: Uint8Array = new Uint8Array()) => new TextDecoder().decode(bytes)

type Handlers = { text?: (text: string) => void; open: (tag: Tag) => void; close?: (tag: Tag) => void }

/** Reads what it can of a document: what is not well-formed is left out. */
function parse(xml: string, { text, open, close }: Handlers): void {
  const parser = new SaxesParser()
  parser.on('error', () => {})
  parser.on('opentag', open)
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', close)
  parser.write(xml).close()
}

/** The value of an attribute; empty when it is not there. */
const attribute = ({ attributes }: Tag, name: string) => String(attributes[name] ?? '')

function targetsIn(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  parse(xml, {
    open: (tag) => {
      const [id, target] = [attribute(tag, 'Id'), attribute(tag, 'Target')]
      if (tag.name === 'Relationship' && id && target) targets.set(id, target)
    },
  })
  return targets
}

/** What a document holds beside what it says: for older programs, from before a change, or moved to another place. */
const superseded = new Set(['mc:Fallback', 'w:pPrChange', 'w:rPrChange', 'w:moveFrom'])

/** In characters; an address has some hundred. */
const longestInstruction = 4000

class DocxReader {
  readonly #builder = new NoticeBuilder('docx')
  readonly #targets: ReadonlyMap<string, string>
  #kind: 'text' | 'heading' | 'item' = 'text'
  /** The element whose text is read: what is shown, or the instruction of a field. */
  #reading: 'w:t' | 'w:instrText' | undefined
  #instruction = ''
  /** How many elements are open of which nothing is read. */
  #superseded = 0
  #tables = 0
  #isHeadRow = false

  constructor(targets: ReadonlyMap<string, string>) {
    this.#targets = targets
  }

  text(text: string): void {
    if (this.#superseded > 0) return
    if (this.#reading === 'w:t') this.#builder.text(text)
    if (this.#reading === 'w:instrText' && this.#instruction.length < longestInstruction)
      this.#instruction += text.slice(0, longestInstruction)
  }

  open(tag: Tag): void {
    const { name, isSelfClosing: isEmpty } = tag
    if (superseded.has(name) && !isEmpty) this.#superseded++
    if (this.#superseded > 0) return
    const value = (wanted: string) => attribute(tag, wanted)
    if ((name === 'w:t' || name === 'w:instrText') && !isEmpty) this.#reading = name
    else if (name === 'w:p') this.#kind = 'text'
    else if (name === 'w:pStyle' && /^(?:heading|title)/i.test(value('w:val'))) this.#kind = 'heading'
    else if (
      (name === 'w:numPr' || (name === 'w:pStyle' && /^list/i.test(value('w:val')))) &&
      this.#kind === 'text'
    )
      this.#kind = 'item'
    else if (name === 'w:r') this.#builder.bold(false)
    else if (name === 'w:b') this.#builder.bold(!/^(?:0|false|off)$/.test(value('w:val')))
    else if (name === 'w:noBreakHyphen') this.#builder.text('-')
    else if (name === 'w:br' || name === 'w:cr') this.#builder.lineBreak()
    else if (name === 'w:tab') this.#builder.text(' ')
    else if (name === 'w:hyperlink' && !isEmpty)
      this.#startLink(this.#targets.get(value('r:id')), value('w:anchor'))
    else if (name === 'w:fldChar') this.#field(value('w:fldCharType'))
    else if (name === 'w:tbl' && this.#tables++ === 0) this.#builder.startTable()
    else if (name === 'w:tr' && this.#tables === 1) {
      this.#isHeadRow = false
      this.#builder.startRow()
    } else if (name === 'w:tblHeader') this.#isHeadRow = true
  }

  close(name: string): void {
    if (superseded.has(name)) this.#superseded = Math.max(0, this.#superseded - 1)
    if (this.#superseded > 0 || superseded.has(name)) return
    if (name === this.#reading) this.#reading = undefined
    else if (name === 'w:p') this.#builder.endBlock(this.#kind)
    else if (name === 'w:hyperlink') this.#builder.endLink()
    else if (name === 'w:tc' && this.#tables === 1) this.#builder.endCell()
    else if (name === 'w:tr' && this.#tables === 1) this.#builder.endRow(this.#isHeadRow)
    else if (name === 'w:tbl') {
      if (this.#tables === 1) this.#builder.endTable()
      this.#tables = Math.max(0, this.#tables - 1)
    }
  }

  finished(): Notice {
    return this.#builder.finished()
  }

  /** A link to a page or inside the document; one that leads to neither is text. */
  #startLink(target: string | undefined, anchor: string): void {
    if (target !== undefined || anchor !== '') this.#builder.startLink(target ?? `#${anchor}`)
  }

  /** Older links are fields: an instruction, what is shown, and an end. */
  #field(type: string): void {
    if (type === 'begin') this.#instruction = ''
    if (type === 'end') this.#builder.endLink()
    const [, target] = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(this.#instruction) ?? []
    if (type === 'separate' && target !== undefined) this.#builder.startLink(target)
    if (type === 'separate') this.#instruction = ''
  }
}
