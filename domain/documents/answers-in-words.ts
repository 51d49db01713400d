import { certaintyOf, toConfirmOf } from '@/domain/record/certainty'
import { certaintyInWords, toConfirmInWords } from '@/domain/record/certainty-in-words'
import { applies } from '@/domain/record/condition'
import type { Field, Fields, KindName, Values } from '@/domain/record/field'
import type { Retention } from '@/domain/record/held'
import { answerInWords, type TitleOf } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entryOf } from '@/domain/record/references'
import { answersThatCount } from '@/domain/record/resolved/resolved'
import { retentionInWords } from './wording/retention'
import { capitalised } from './wording/sentences'

/** The answer that counts to a question, a line each; nothing where there is none. */
export type AnswerInWords = {
  lines: string[]
  /** What the answer comes from, when the thing does not state it itself and no line says so: “From Visits booking database”. */
  from?: string
  /** How sure it is, where it is not always so, and what proposed it, where nobody has confirmed it. */
  beside?: string[]
}

/** The answers that count about a thing, by the name of the question; those alone that apply. */
export type AnswersInWords = (name: string) => AnswerInWords | undefined

type Kind = KindName | 'service' | 'organisation'

/** The answers that count about a thing of a record, about its service or its organisation, in words. */
export function answersInWords(
  record: ServiceRecord,
  kind: Kind,
  entry: Values,
  titleOf: TitleOf,
): AnswersInWords {
  const fields = fieldsOf(kind)
  const { values, originOf } = answersThatCount(record, kind, entry)
  return (name) => {
    const field = fields[name]
    if (!field || !applies(field.when, values)) return undefined
    const origin = originOf(name)
    const certainty = certaintyOf(values, name)
    const proposed = toConfirmOf(values, name)
    const own = answerInWords(field, values[name], titleOf)
    const said = name === 'stages' && origin ? inheritedStages(record, values) : own
    const lines = said.length === 0 && certainty ? [certaintyInWords(certainty)] : said
    const beside = [
      ...(certainty && said.length > 0 ? [certaintyInWords(certainty)] : []),
      ...(proposed ? [toConfirmInWords(proposed)] : []),
    ]
    return {
      ...(origin
        ? withOrigin(lines, field, nameInSentence(origin.kind, titleOf(origin.kind, origin.id)))
        : { lines }),
      ...(beside.length > 0 && { beside }),
    }
  }
}

/** A name within a sentence. Those of categories speak to people, so that “from your feedback” would be misread. */
export function nameInSentence(kind: KindName, title: string): string {
  return kind === 'category' ? `“${title}”` : title
}

/** The questions about a thing of a kind, about the service or about the organisation. */
export function fieldsOf(kind: Kind): Fields {
  if (kind === 'service') return serviceFields
  return kind === 'organisation' ? organisationFields : kindOf(kind).fields
}

/** “7 years after your visit, from Visits booking database”; of several lines or whole sentences, what they come from stands by itself. */
function withOrigin(lines: string[], { input }: Field, origin: string): AnswerInWords {
  const [only, ...others] = lines
  if (only === undefined) return { lines }
  if (others.length > 0 || input.type === 'longText' || /[.?!]$/.test(only))
    return { lines, from: `From ${origin}` }
  return { lines: [`${only}, from ${origin}`] }
}

/** How long a system keeps what it holds, as a notice says it. */
function inheritedStages(record: ServiceRecord, values: Values): string[] {
  const system = entryOf(record, 'system', String(values.system))
  const words = retentionInWords(values as Retention, system?.kind === 'browser')
  return words ? [capitalised(words)] : []
}
