import {
  type Block,
  type Cell,
  type Doc,
  type FactPath,
  type Inline,
  unknownKind,
} from '@/domain/documents/blocks'
import { filledLines, printable, runs } from './runs'

/** What is shown after a part of a document: where it came from, with a link to each of its facts, or to a page that has them. */
export type Aside = {
  summary: string
  /** What stands before it as a tag. */
  tag?: string
} & ({ links: { text: string; href: string }[] } | { href: string })

export type HtmlOptions = {
  /** Asked for each block, or each row where there are rows. It returns text and addresses, which are escaped here. */
  provenance?: (part: { key: string; facts: FactPath[] }) => Aside | undefined
}

/**
 * The blocks of a document as GOV.UK HTML, in an element that names their language. The title is left to the page,
 * whose own heading it is. Throws on an unknown kind of block.
 */
export function toHtml(doc: Doc, options: HtmlOptions = {}): string {
  const blocks = doc.blocks.map((block) => blockHtml(block, options))
  return `<div class="app-document" lang="${escapeHtml(doc.lang)}">\n${blocks.join('\n')}\n</div>`
}

/** Makes any text safe in HTML content and in a quoted attribute. The only place where HTML is escaped. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function blockHtml(block: Block, options: HtmlOptions): string {
  // What a table says stands in its rows, each with its own facts.
  return 'rows' in block ? element(block, options) : element(block, options) + aside(block, options)
}

const headingSize = { 2: 'l', 3: 'm', 4: 's' } as const

function element(block: Block, options: HtmlOptions): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level}`
      const size = headingSize[block.level]
      return `<${tag} class="govuk-heading-${size}" id="${escapeHtml(anchorOf(block.key))}">${escapeHtml(block.text)}</${tag}>`
    }
    case 'paragraph':
      return `<p class="govuk-body">${inline(block.content)}</p>`
    case 'list': {
      const [tag, style] = block.ordered ? ['ol', 'number'] : ['ul', 'bullet']
      const items = block.items.map((item) => `<li>${inline(item)}</li>`)
      return `<${tag} class="govuk-list govuk-list--${style}">${items.join('')}</${tag}>`
    }
    case 'table':
      return table(block, options)
    case 'definitions':
      return `<dl class="govuk-summary-list">${definitions(block, options)}</dl>`
    case 'address':
      return `<address class="govuk-body">${filledLines(block.lines)
        .map((line) => inline([line]))
        .join('<br>')}</address>`
    case 'callout':
      return `<div class="govuk-inset-text">${inline(block.content)}</div>`
    default:
      return unknownKind(block)
  }
}

/**
 * The wrapper can take the keyboard's focus, so that a wide table can be scrolled without a mouse (WCAG 2.1.1). It is a group, not
 * a region: landmarks must have different names, and two tables of a document may have the same caption.
 */
function table(block: Extract<Block, { kind: 'table' }>, options: HtmlOptions): string {
  const caption = escapeHtml(block.caption)
  const head = block.head.map((text) => headerCell([text], 'col')).join('')
  const rows = block.rows.map((row) => {
    const [first = [], ...rest] = row.cells
    const cells = rest.map((cell, index) => labelled(cell, block.head[index + 1])).join('')
    return `<tr class="govuk-table__row">${headerCell(first, 'row', aside(row, options))}${cells}</tr>`
  })
  return [
    `<div class="app-table-scroll" tabindex="0" role="group" aria-label="${caption}"><table class="govuk-table">`,
    `<caption class="govuk-table__caption govuk-table__caption--m">${caption}</caption>`,
    `<thead class="govuk-table__head"><tr class="govuk-table__row">${head}</tr></thead>`,
    `<tbody class="govuk-table__body">${rows.join('\n')}</tbody></table></div>`,
  ].join('\n')
}

/** A narrow screen shows each row as lines, each with the heading of its column. */
function labelled(cell: Cell, heading = ''): string {
  return `<td class="govuk-table__cell" data-label="${escapeHtml(heading)}">${inline(cell)}</td>`
}

/** An empty header would be announced as a header without a name, so it is an ordinary cell. */
function headerCell(content: Cell, scope: 'col' | 'row', after = ''): string {
  const text = inline(content)
  if (!text) return `<td class="govuk-table__cell">${after}</td>`
  return `<th scope="${scope}" class="govuk-table__header">${text}${after}</th>`
}

function definitions({ key, rows }: Extract<Block, { kind: 'definitions' }>, options: HtmlOptions): string {
  return rows
    .map(({ term, value, facts }) => {
      const values = value.map(inline)
      const shown =
        values.length > 1 ? values.map((one) => `<p class="govuk-body">${one}</p>`).join('') : values.join('')
      return [
        '<div class="govuk-summary-list__row">',
        `<dt class="govuk-summary-list__key">${escapeHtml(term)}</dt>`,
        `<dd class="govuk-summary-list__value">${shown}${aside({ key: `${key}/${term}`, facts }, options)}</dd></div>`,
      ].join('')
    })
    .join('')
}

function inline(content: Inline[]): string {
  return runs(content)
    .map(({ text, mark, href }) => {
      const escaped = escapeHtml(text)
      if (href) return `<a class="govuk-link" href="${escapeHtml(href)}">${escaped}</a>`
      return mark ? `<${mark}>${escaped}</${mark}>` : escaped
    })
    .join('')
}

function aside(part: { key: string; facts: FactPath[] }, options: HtmlOptions): string {
  const shown = options.provenance?.(part)
  if (!shown) return ''
  const summary = escapeHtml(shown.summary)
  const tag = shown.tag
    ? `<strong class="govuk-tag govuk-tag--yellow">${escapeHtml(shown.tag)}</strong> `
    : ''
  if ('href' in shown)
    return `<p class="app-provenance">${tag}<a class="govuk-link" href="${escapeHtml(shown.href)}">${summary}</a></p>`
  const links = shown.links.map(
    ({ text, href }) => `<li><a class="govuk-link" href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`,
  )
  return [
    tag,
    '<details class="govuk-details app-provenance" id="facts" open><summary class="govuk-details__summary">',
    `<span class="govuk-details__summary-text">${summary}</span></summary>`,
    `<div class="govuk-details__text"><ul class="govuk-list">${links.join('')}</ul></div></details>`,
  ].join('')
}

/** The id of a heading. An id may hold anything but white space (HTML, section 3.2.6). */
export function anchorOf(key: string): string {
  return printable(key).replace(/\s+/g, '-')
}
