import type { Purpose } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { type Definition, definitions, heading, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { phrase, sentence } from '../wording/sentences'

/** UK GDPR Articles 13(2)(f) and 22A to 22D: decisions without a person and profiling, or that there are none. */
export function automatedDecisions({ record: { purposes } }: Material): Block[] {
  const automated = purposes.filter(
    ({ automation }) => automation === 'automated' || automation === 'profiling',
  )
  const blocks = automated.flatMap((purpose) => {
    const { id, name, automation, automationLogic, automationEffect, humanReview } = purpose
    const rows: Definition[] = [
      {
        term: 'What we do',
        value: [
          automation === 'automated'
            ? `We make decisions without a person to ${phrase(name)}.`
            : `We profile people to ${phrase(name)}.`,
        ],
        facts: factsOf('purpose', purpose, 'name', 'automation'),
      },
      answer('How it decides', automationLogic, factsOf('purpose', purpose, 'automationLogic')),
      answer('What it means for you', automationEffect, factsOf('purpose', purpose, 'automationEffect')),
      answer('How to have a person look again', humanReview, factsOf('purpose', purpose, 'humanReview')),
    ]
    return [
      heading(
        `why/automated/${id}`,
        4,
        `To ${phrase(name)}`,
        factsOf('purpose', purpose, 'name', 'automation'),
      ),
      ...definitions(`why/automated/${id}/answers`, rows),
    ]
  })
  return section('why/automated', 3, 'Automated decisions and profiling', [
    ...blocks,
    ...withoutAutomation(purposes),
  ])
}

/** That there are none is said of all purposes only when it is recorded of all. */
function withoutAutomation(purposes: readonly Purpose[]): Block[] {
  const none = purposes.filter(({ automation }) => automation === 'none')
  if (none.length === 0) return []
  const facts = factsOfEach('purpose', purposes, 'name', 'automation')
  const all = none.length === purposes.length
  const words = 'We do not make decisions about you without a person, and we do not profile you'
  if (all) return [paragraph('why/automated/none', `${words}.`, facts)]
  return [
    paragraph('why/automated/none', `${words}, to:`, facts),
    ...list(
      'why/automated/none/list',
      none.map((purpose) => ({
        content: [phrase(purpose.name)],
        facts: factsOf('purpose', purpose, 'name', 'automation'),
      })),
    ),
  ]
}

function answer(term: string, text: string | undefined, facts: string[]): Definition {
  return { term, value: text ? [sentence(text)] : [], facts }
}
