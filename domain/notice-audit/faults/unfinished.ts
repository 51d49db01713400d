import type { Fault } from '../audited'
import type { Notice, Sentence } from '../notice'

/** Words and marks that stand where somebody meant to write something else. */
const gaps = new RegExp(
  [
    // Braces of templates; what begins with a mark is an attribute of Markdown, and what follows a name is part of it.
    String.raw`(?<![\w/-])\{(?![:#.])[^{}]{0,200}\}`,
    String.raw`\(\s*in welsh\s*\)`,
    String.raw`\{%[^{%]{0,200}%\}`,
    '<%[^<%]{0,200}%>',
    '%[A-Z][A-Z_]{2,40}%',
    String.raw`@@\w{1,40}@@`,
    // Angle brackets, except around addresses.
    '<<[^<>]{1,200}>>',
    String.raw`(?<![\w/-])<(?![/!])[a-z][^<>@/:]{0,80}>`,
    String.raw`\binsert (?:name|date|text|here|link|email|address|details|number|organisation)\b`,
    String.raw`\bclick (?:or tap )?(?:here )?to enter (?:text|a date)\b|\bchoose an item\b`,
    String.raw`\blorem ipsum\b`,
    String.raw`\bX{2,}\b|\bT\.?B\.?[CDA]\b|\bTODO\b|\bFIXME\b|\bplaceholder\b`,
    String.raw`\bDD[/-]MM[/-]YY|_{4,}|(?<!\S)#{2,}(?!\w)|(?<!\S)\?{3,}`,
    String.raw`(?:^|[:;(–—-]|\b(?:is|are)) ?to be (?:confirmed|determined|agreed|decided|advised)\b`,
    String.raw`[:;(–—-] ?to be (?:completed|added|inserted|updated)\b`,
  ].join('|'),
  'i',
)

/** What stands in square brackets: it is a gap when it is empty, or says what to put there. */
const bracketed = /(?<![\w/-])\[([^[\]]{0,200})\]/g
const instruction =
  /\b(?:insert|add|enter|names?|your|date|dd|month|e-?mail|address|(?:tele)?phone|number|organisation|department|service|council|trust|company|university|force|controller|supplier|team|period|retention|role|job title|postcode|URL|not recorded|to be|tb[acd]|specify|describe|delete as|welsh|translation|x+)\b|^link$|^[\s.…_●•?-]*$/i
/** How a shield against robots shows an address. */
const shielded = /^email protected$/i

/** Whether a text still has a gap that somebody meant to fill. */
export function isUnfinished(text: string): boolean {
  return (
    gaps.test(text) ||
    [...text.matchAll(bracketed)].some(
      ([, words = '']) => instruction.test(words) && !shielded.test(words.trim()),
    )
  )
}

/** What a person did not finish. */
export const unfinished: readonly Fault[] = [
  {
    id: 'unfinished-text',
    title: 'Text that is not finished',
    why: 'A placeholder tells people nothing, and shows that nobody has read the notice before it was published.',
    provision: 'transparency',
    when: 'while',
    find: ({ notice }) => [
      ...notice.headings.flatMap(({ text }) => (isUnfinished(text) ? [{ text, heading: '' }] : [])),
      ...notice.sentences.filter(({ text }) => isUnfinished(text)),
    ],
  },
]

/** The sentences of a notice that are finished. */
export function finishedSentences({ sentences }: Notice): Sentence[] {
  return sentences.filter(({ text }) => !isUnfinished(text))
}
