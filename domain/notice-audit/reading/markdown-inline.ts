import type { NoticeBuilder } from './builder'
import { withoutEntities } from './entities'
import { gapTag } from './heading'

/** The targets of links that are named in one place and defined in another. */
export type References = ReadonlyMap<string, string>

// Each part has a bound of its own, so that no line, however it is made, takes more than its length.
const mark = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-${'`'}{-~])`,
    '`{1,3}(?<code>[^`]{0,300})`{1,3}',
    String.raw`!?\[(?<text>(?:[^[\]\\]|\\.){0,500})\](?:\(\s*<?(?<target>[^()\s<>]{0,2000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500})?)>?(?:\s+["'(][^"'()]{0,300}["')])?\s*\)|\[(?<reference>[^[\]]{0,200})\])`,
    String.raw`<(?<automatic>(?:https?:|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>`,
    String.raw`<(?<tag>br\s*/?)>`,
    '</?(?<element>[a-z][\\w-]{0,40})[^<>]{0,1000}>',
    // A name may begin with a low line; emphasis ends with one, too.
    String.raw`\*{1,3}|~~|(?<![\p{L}\d])_{1,3}(?=[^\s_][^_]{0,500}(?<=\S)_{1,3}(?![\p{L}\d]))|(?<=[^\s_])_{1,3}(?![\p{L}\d])`,
  ].join('|'),
  'giu',
)

/** Adds a line of Markdown: its links as links, and its text without the marks. */
export function addInline(builder: NoticeBuilder, line: string, references: References): void {
  builder.bold(isBold(line))
  let from = 0
  for (const found of line.matchAll(mark)) {
    builder.text(withoutEntities(line.slice(from, found.index)))
    from = found.index + found[0].length
    const { escaped, code, text, target, reference, automatic, tag, element } = found.groups ?? {}
    if (escaped !== undefined) builder.text(escaped)
    else if (code !== undefined) builder.text(code)
    else if (tag !== undefined) builder.lineBreak()
    else if (automatic !== undefined) addLink(builder, automatic, automatic)
    else if (element !== undefined && gapTag.test(element)) builder.text(found[0])
    else if (text !== undefined) {
      const leadsTo = target ?? references.get((reference || text).toLowerCase())
      const words = withoutEntities(text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\*{1,3}|`/g, ''))
      if (leadsTo === undefined) builder.text(`[${words}]`)
      else addLink(builder, words, leadsTo)
    }
  }
  builder.text(withoutEntities(line.slice(from)))
  builder.bold(false)
}

function isBold(line: string): boolean {
  return /^(?:\*\*[^*]{1,200}\*\*|__[^_]{1,200}__):?$/.test(line.trim())
}

function addLink(builder: NoticeBuilder, text: string, target: string): void {
  builder.startLink(target)
  builder.text(text)
  builder.endLink()
}
