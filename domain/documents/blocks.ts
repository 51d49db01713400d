/**
 * What a document is made of. A composer returns a `Doc`; a writer in domain/exchange turns it into bytes.
 * Every block names the facts that it was made from, so a reader can go from a sentence to its fact and a
 * changed fact to its sentences.
 */

/** `service/name`, `organisation/registration`, `identifier/<id>/retention`: kind, id where there are many, field. */
export type FactPath = string

export type Inline = string | { strong: string } | { code: string } | { link: string; href: string }

export type Cell = Inline[]

/** `key` is stable while the facts that it stands for exist; it is unique in a document. */
type Made = { key: string; facts: FactPath[] }

export type Block =
  | (Made & { kind: 'heading'; level: 2 | 3 | 4; text: string })
  | (Made & { kind: 'paragraph'; content: Inline[] })
  | (Made & { kind: 'list'; items: Cell[]; ordered?: boolean })
  | (Made & { kind: 'table'; caption: string; head: string[]; rows: TableRow[] })
  | (Made & { kind: 'definitions'; rows: { term: string; value: Cell[]; facts: FactPath[] }[] })
  | (Made & { kind: 'address'; lines: Inline[] })
  | (Made & { kind: 'callout'; content: Inline[] })

/** A row keeps the provenance of every fact that was merged into it. */
export type TableRow = { key: string; cells: Cell[]; facts: FactPath[] }

export type Doc = {
  title: string
  lang: 'en' | 'cy'
  /** The day for which law and regulator details were looked up, `YYYY-MM-DD`. */
  date: string
  blocks: Block[]
}

const safeProtocols = ['https:', 'http:', 'mailto:', 'tel:']

/**
 * A link whose address a browser may follow without harm. Anything but an absolute http(s), mailto or tel
 * address becomes plain text: the check lives here, so that no writer can forget it.
 */
export function link(text: string, href: string): Inline {
  if (!URL.canParse(href)) return text
  const url = new URL(href)
  return safeProtocols.includes(url.protocol) ? { link: text, href: url.href } : text
}

/** Ends the switch of every writer: the compiler refuses a kind that is not handled, and so does the running program. */
export function unknownKind(kind: never): never {
  throw new Error(`Unknown kind of content: ${JSON.stringify(kind)}`)
}

/** The text of inline content without its marks, for titles, tests and plain formats. */
export function plainText(content: Inline[]): string {
  return content
    .map((run) => {
      if (typeof run === 'string') return run
      if ('strong' in run) return run.strong
      if ('code' in run) return run.code
      return run.link
    })
    .join('')
}
