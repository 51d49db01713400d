import type { Notice } from '../notice'
import { NoticeBuilder } from './builder'
import { addInline, type References } from './markdown-inline'

const item = /^\s*(?:[-*+•]|\d{1,9}[.)])\s+/
const definition = /^ {0,3}\[([^\]\n]{1,200})\]:\s*<?([^\s>]{1,2000})/
const delimiterRow = /^[\s|:-]*$/

/**
 * Reads Markdown with the tables of GitHub, line by line: the parsers that build a tree need seconds for what somebody
 * nests on purpose. What no notice has (code, HTML blocks) is read as text.
 */
export function readMarkdown(markdown: string): Notice {
  const builder = new NoticeBuilder('markdown')
  const lines = withoutComments(withFrontMatterShown(markdown)).split('\n')
  const references: References = new Map(
    lines.flatMap((line) => {
      const [, name, target] = definition.exec(line) ?? []
      return name && target ? [[name.toLowerCase(), target] as const] : []
    }),
  )
  const reader = new MarkdownReader(builder, references)
  for (let at = 0; at < lines.length; at++) at += reader.take(lines[at] ?? '', lines[at + 1] ?? '')
  reader.endBlock()
  return builder.finished()
}

/** The lines between the marks at the beginning (YAML) that the page shows: its title, and when it was changed. */
function withFrontMatterShown(markdown: string): string {
  const end = markdown.startsWith('---\n') ? markdown.indexOf('\n---', 3) : -1
  if (end === -1) return markdown
  const shown = markdown
    .slice(4, end)
    .split('\n')
    .flatMap((line) => {
      const [, key = '', value = ''] = /^([\w-]{1,40}):\s*["']?([^"'\n]{1,200})["']?\s*$/.exec(line) ?? []
      if (key === 'title') return [`# ${value}`]
      return /updated|reviewed|published|^date$/i.test(key) ? [`Last updated: ${value}`] : []
    })
  const rest = markdown.slice(end + 4)
  const [title, ...dates] = shown
  // A page with a title of its own shows that one.
  const kept =
    title && /^# /m.test(rest) ? shown.filter((line) => !line.startsWith('# ')) : [title ?? '', ...dates]
  return [...kept, rest].join('\n\n')
}

/** What stands between comments: each begins after the end of the one before, so that the text is gone through once. */
function withoutComments(markdown: string): string {
  const kept: string[] = []
  let from = 0
  for (;;) {
    const start = markdown.indexOf('<!--', from)
    const end = start === -1 ? -1 : markdown.indexOf('-->', start + 4)
    if (end === -1) return [...kept, markdown.slice(from)].join('')
    kept.push(markdown.slice(from, start))
    from = end + 3
  }
}

class MarkdownReader {
  readonly #builder: NoticeBuilder
  readonly #references: References
  #lines: string[] = []
  #isItem = false
  #inTable = false

  constructor(builder: NoticeBuilder, references: References) {
    this.#builder = builder
    this.#references = references
  }

  /** Takes a line, with sight of the next; gives how many more it has taken. */
  take(whole: string, next: string): number {
    const line = whole.replace(/^(?:\s{0,3}>)+ ?/, '')
    if (this.#inTable && line.includes('|')) {
      this.#row(line)
      return 0
    }
    this.#endTable()
    const text = line.trim()
    if (
      text === '' ||
      definition.test(line) ||
      /^(?:\$\w{1,3}|```.*|~~~.*|\{::?[^}]*\}|\*\s*\*\s*\*[\s*]*)$/.test(text)
    ) {
      this.endBlock()
      return 0
    }
    if (/^#{1,6}\s/.test(text)) {
      this.endBlock()
      this.#lines = [text.replace(/^#+\s+/, '').replace(/\s#{1,10}$/, '')]
      this.endBlock('heading')
      return 0
    }
    if (/^(?:={2,}|-{2,})$/.test(text)) {
      this.endBlock(this.#lines.length > 0 ? 'heading' : 'text')
      return 0
    }
    if (
      line.includes('|') &&
      next.includes('-') &&
      next.includes('|') &&
      delimiterRow.test(next.replace(/^\s*>/, ''))
    ) {
      this.endBlock()
      this.#builder.startTable()
      this.#inTable = true
      this.#row(line, true)
      return 1
    }
    if (item.test(line)) {
      this.endBlock()
      this.#isItem = true
      this.#lines = [line.replace(item, '')]
      return 0
    }
    this.#lines.push(line)
    return 0
  }

  endBlock(kind: 'text' | 'heading' = 'text'): void {
    this.#endTable()
    const lines = this.#lines
    this.#lines = []
    for (const [index, line] of lines.entries()) {
      const isBroken = index < lines.length - 1 && (line.endsWith('  ') || line.endsWith('\\'))
      addInline(this.#builder, isBroken ? line.replace(/\\$/, '').trim() : line.trim(), this.#references)
      if (isBroken) this.#builder.lineBreak()
      else this.#builder.text(' ')
    }
    this.#builder.endBlock(kind === 'heading' ? kind : this.#isItem ? 'item' : 'text')
    this.#isItem = false
  }

  #row(line: string, isHead = false): void {
    this.#builder.startRow()
    for (const cell of cellsIn(line)) {
      addInline(this.#builder, cell, this.#references)
      this.#builder.endCell()
    }
    this.#builder.endRow(isHead)
  }

  #endTable(): void {
    if (this.#inTable) this.#builder.endTable()
    this.#inTable = false
  }
}

function cellsIn(line: string): string[] {
  const inside = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inside.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}
