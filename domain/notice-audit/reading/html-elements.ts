import type { NoticeBuilder } from './builder'

const headings = /^h[1-6]$/
const blocks = new Set(
  'p div section article main address blockquote pre dl dt dd ul ol li figure figcaption details summary header footer aside hr form fieldset legend'.split(
    ' ',
  ),
)
const listParts = new Set(['li', 'dd', 'ul', 'ol', 'dl'])

/** What the elements of HTML are in a notice: blocks, items of lists, links and tables. Ends may be left out. */
export class HtmlElements {
  readonly #builder: NoticeBuilder
  #tables = 0
  #cell: 'td' | 'th' | undefined
  #inItem = false

  constructor(builder: NoticeBuilder) {
    this.#builder = builder
  }

  open(name: string, href?: string): void {
    const builder = this.#builder
    const isOfTable = this.#tables === 1
    if (name === 'a' && href !== undefined) builder.startLink(href)
    else if (name === 'br') builder.lineBreak()
    else if (name === 'b' || name === 'strong') builder.bold(true)
    else if (name === 'table' && this.#tables++ === 0) builder.startTable()
    else if (isOfTable && name === 'tr') {
      this.#endRow()
      builder.startRow()
    } else if (isOfTable && (name === 'td' || name === 'th')) {
      this.#endCell()
      this.#cell = name
    } else if (blocks.has(name) || headings.test(name)) {
      builder.endBlock(this.#kind())
      if (name === 'li' || name === 'dd') this.#inItem = true
    }
  }

  close(name: string): void {
    const builder = this.#builder
    const isOfTable = this.#tables === 1
    if (name === 'a') builder.endLink()
    else if (name === 'b' || name === 'strong') builder.bold(false)
    else if (name === 'table') this.#endTable()
    else if (isOfTable && name === 'caption') builder.endCaption()
    else if (isOfTable && (name === 'td' || name === 'th')) this.#endCell()
    else if (isOfTable && name === 'tr') this.#endRow()
    else if (headings.test(name)) builder.endBlock('heading')
    else if (name === 'dt') builder.endBlock('term')
    else if (blocks.has(name)) {
      builder.endBlock(this.#kind())
      if (listParts.has(name)) this.#inItem = false
    }
  }

  #kind(): 'item' | 'text' {
    return this.#inItem ? 'item' : 'text'
  }

  #endCell(): void {
    if (this.#cell) this.#builder.endCell(this.#cell === 'th')
    this.#cell = undefined
  }

  #endRow(): void {
    this.#endCell()
    this.#builder.endRow()
  }

  #endTable(): void {
    if (this.#tables === 1) {
      this.#endRow()
      this.#builder.endTable()
    }
    this.#tables = Math.max(0, this.#tables - 1)
  }
}
