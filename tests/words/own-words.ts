import { type Block, type Doc, plainText } from '@/domain/documents/blocks'
import { capitalised, phrase, sentence } from '@/domain/documents/wording/sentences'
import { gradeOf } from '@/domain/documents/words/en/grade'
import type { Fields, Values } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'

/** The sentences that the product wrote: of a document, with what people typed taken out of them. */
export function ownSentences(doc: Doc, record: ServiceRecord): string[] {
  const typed = typedIn(record)
  const isOwn = (text: string) => /\p{L}/u.test(text.replaceAll(mark, ''))
  return doc.blocks
    .flatMap(passagesOf)
    .map((passage) => typed.reduce((text, words) => text.replaceAll(words, mark), passage))
    .flatMap((passage) => passage.split(/(?<=[.!?;])\s+|\n+/u))
    .filter(isOwn)
}

/** Stands for what a person typed; read as one short word. */
const mark = '◦'

export function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}◦]/u.test(word))
}

/**
 * The school grade of all sentences together. Fragments of a few words, such as the answers in a list of definitions, and what people
 * typed would only flatter it.
 */
export function schoolGradeOf(sentences: string[]): number {
  const whole = sentences.map((text) => text.replaceAll(mark, '')).filter((text) => wordsIn(text).length >= 5)
  return gradeOf(whole) ?? Number.NaN
}

/** Headings and the cells of tables are labels; sentences stand in paragraphs, lists and definitions. */
function passagesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return [plainText(block.content)]
    case 'list':
      return block.items.map(plainText)
    case 'definitions':
      return block.rows.flatMap(({ value }) => value.map(plainText))
    default:
      return []
  }
}

/** Everything that people typed in a record, as documents may show it, the longest first. */
function typedIn(record: ServiceRecord): string[] {
  const texts = [
    ...textsIn(organisationFields, record.organisation),
    ...textsIn(serviceFields, record.service),
    ...kindNames.flatMap((name) =>
      entriesOf(record, name).flatMap((entry) => textsIn(kindOf(name).fields, entry)),
    ),
  ]
  const shown = texts.flatMap((text) =>
    [text, ...text.split('\n')].flatMap((line) => [
      line,
      sentence(line),
      phrase(line),
      capitalised(phrase(line)),
      lowered(phrase(line)),
    ]),
  )
  return [...new Set(shown)].filter((text) => text.length > 3).sort((a, b) => b.length - a.length)
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function textsIn(fields: Fields, values: Values): string[] {
  return Object.entries(fields).flatMap(([name, { input }]) => {
    const value = values[name]
    if (value === undefined) return []
    if (input.type === 'parts') return (value as Values[]).flatMap((part) => textsIn(input.fields, part))
    if (input.type === 'lines') return value as string[]
    return input.type === 'text' || input.type === 'longText' ? [String(value)] : []
  })
}
