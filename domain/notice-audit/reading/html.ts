import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import type { Notice } from '../notice'
import { NoticeBuilder } from './builder'
import { gapTag } from './heading'
import { HtmlElements } from './html-elements'

/** The text of these is no markup, which the tokenizer cannot know by itself (HTML, 13.2.5). */
const modes = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
])

/**
 * Reads HTML by its tokens alone: without a tree, the cost grows with the length whatever is nested in what.
 * Nothing is run or loaded. Of a page with main content, only that is read.
 */
export function readHtml(html: string): Notice {
  const main = /<main[\s>]|\brole=["']?main\b/i.test(html) ? tokensRead(html, { onlyMain: true }) : undefined
  // What looked like main content may have been a comment, or empty.
  return (main?.saysAnything() ? main : tokensRead(html, { onlyMain: false })).finished()
}

function tokensRead(html: string, { onlyMain }: { onlyMain: boolean }): NoticeBuilder {
  const builder = new NoticeBuilder('html')
  const reader = new HtmlReader(new HtmlElements(builder), builder, onlyMain)
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (token) => {
        tokenizer.state = modes.get(token.tagName) ?? tokenizer.state
        reader.start(token)
      },
      onEndTag: ({ tagName }) => reader.end(tagName),
      onCharacter: ({ chars }) => reader.text(chars),
      onWhitespaceCharacter: ({ chars }) => reader.text(chars),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  )
  tokenizer.write(html, true)
  return builder
}

/** Elements of which nothing is read: they are not shown, are controls, or belong to the site and not to the notice. */
const dropped = new Set(
  'head script style noscript template svg math iframe object audio video canvas nav select button textarea dialog'.split(
    ' ',
  ),
)
/** Of the site as well, unless they stand inside the main content. */
const droppedOutsideMain = new Set(['header', 'footer', 'aside'])
const droppedRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'dialog'])
const droppedClasses =
  /(?:^|\s)(?:(?:[a-z]{2,10}-)?(?:cookie-banner|skip-link|breadcrumbs?|back-link|phase-banner)|(?:govuk|nhsuk)-(?:header|footer))(?:\s|$)/
/** Parts of a page that are shown when somebody opens them. */
const folded = new Set(['region', 'tabpanel'])

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** An element that decides what is read: its name, and how many of that name are open. */
type Open = { name: string; depth: number }

/** Passes on the elements and texts that are part of the notice. */
class HtmlReader {
  readonly #elements: HtmlElements
  readonly #builder: NoticeBuilder
  readonly #onlyMain: boolean
  #dropped: Open | undefined
  #main: Open | undefined
  /** The heading of a part that can be opened is a button. */
  #inHeading = false

  constructor(elements: HtmlElements, builder: NoticeBuilder, onlyMain: boolean) {
    this.#elements = elements
    this.#builder = builder
    this.#onlyMain = onlyMain
  }

  start({ tagName: name, attrs }: Token.TagToken): void {
    const attribute = (wanted: string) => attrs.find((one) => one.name === wanted)?.value
    if (this.#dropped) {
      if (this.#dropped.name === name) this.#dropped.depth++
    } else if (gapTag.test(name)) {
      if (this.#isRead()) this.#builder.text(`<${[name, ...attrs.map((one) => one.name)].join(' ')}>`)
    } else if (voids.has(name)) {
      if (this.#isRead()) this.#elements.open(name)
    } else if (this.#isDropped(name, attribute)) this.#dropped = { name, depth: 1 }
    else {
      if (this.#main?.name === name) this.#main.depth++
      else if (!this.#main && (name === 'main' || attribute('role') === 'main'))
        this.#main = { name, depth: 1 }
      if (/^h[1-6]$/.test(name)) this.#inHeading = true
      if (this.#isRead()) this.#elements.open(name, attribute('href'))
    }
  }

  end(name: string): void {
    if (this.#dropped) {
      if (this.#dropped.name === name && --this.#dropped.depth === 0) this.#dropped = undefined
      return
    }
    if (/^h[1-6]$/.test(name)) this.#inHeading = false
    if (this.#isRead()) this.#elements.close(name)
    if (this.#main?.name === name && --this.#main.depth === 0) this.#main = undefined
  }

  text(chars: string): void {
    if (!this.#dropped && this.#isRead()) this.#builder.text(chars)
  }

  #isRead(): boolean {
    return !this.#onlyMain || this.#main !== undefined
  }

  #isDropped(name: string, attribute: (name: string) => string | undefined): boolean {
    const role = attribute('role') ?? ''
    const hidden = attribute('hidden')
    return (
      (dropped.has(name) && !(name === 'button' && this.#inHeading)) ||
      (droppedOutsideMain.has(name) && !this.#main) ||
      droppedRoles.has(role) ||
      droppedClasses.test(attribute('class') ?? '') ||
      (hidden !== undefined && hidden !== 'until-found' && !folded.has(role)) ||
      attribute('data-nosnippet') !== undefined ||
      attribute('aria-hidden') === 'true'
    )
  }
}
