import type { Fault } from '../audited'
import type { Notice, Sentence } from '../notice'

/** Words that stand where somebody meant to write something else. */
const gaps =
  /\{\s*in welsh\s*\}|\(\s*in welsh\s*\)|\{\{[^{}]{0,200}\}\}|\{%[^{%]{0,200}%\}|<<[^<>]{1,200}>>|<(?:insert|name|date|email)[^<>]{0,200}>|\binsert (?:name|date|text|here|link|email|address|details)\b|\blorem ipsum\b|\bX{2,}\b|\bT\.?B\.?[CDA]\b|\bto be (?:confirmed|determined|completed|added)\b|\bTODO\b|\bFIXME\b|\bplaceholder\b|_{4,}/i

/** What stands in square brackets: it is a gap when it is empty, or says what to put there. */
const bracketed = /\[([^[\]]{0,200})\]/g
const instruction =
  /\b(?:insert|add|enter|name of|your|date|email|organisation|department|service|not recorded|to be|tbc|specify|describe|delete as|xx+)\b|^[\s.…_]*$/i

/** Whether a text still has a gap that somebody meant to fill. */
export function isUnfinished(text: string): boolean {
  return gaps.test(text) || [...text.matchAll(bracketed)].some(([, words = '']) => instruction.test(words))
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
