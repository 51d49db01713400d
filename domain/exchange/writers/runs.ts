import { type Inline, link, plainText, unknownKind } from '@/domain/documents/blocks'

/** Inline content in the one form that the writers share: at most one mark, and an address only if it is safe. */
export type Run = { text: string; mark?: 'strong' | 'code'; href?: string }

/**
 * What XML 1.0 (section 2.2) cannot hold, the C1 controls that it discourages, and lone surrogates. They are refused
 * when text is recorded; here they become U+FFFD, because one in an old record would make Word reject the file.
 */
const unprintable = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/** Text as every format can carry it: Unix line ends, and U+FFFD for a character that XML forbids. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, '\uFFFD')
}

/**
 * Inline content as runs. Addresses are checked again here, since a document that was read from a file did not pass
 * through `link`. Throws on an unknown kind of inline content.
 */
export function runs(content: Inline[]): Run[] {
  return content.map(run)
}

function run(inline: Inline): Run {
  if (typeof inline === 'string') return { text: printable(inline) }
  if ('strong' in inline) return { text: printable(inline.strong), mark: 'strong' }
  if ('code' in inline) return { text: printable(inline.code), mark: 'code' }
  if ('link' in inline) {
    const safe = link(inline.link, inline.href)
    const text = printable(inline.link)
    return typeof safe === 'object' && 'href' in safe ? { text, href: safe.href } : { text }
  }
  return unknownKind(inline)
}

/** The lines of an address without blank ones, which an optional part of an address leaves behind. */
export function filledLines(lines: Inline[]): Inline[] {
  return lines.filter((line) => plainText([line]).trim())
}
