import type { Purpose } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { paragraph, section } from '../making'
import type { Material } from '../material'
import { phrase, sentence } from '../wording/sentences'

/** UK GDPR Articles 13(2)(f) and 22A to 22D: decisions without a person and profiling, or that there are none. */
export function automatedDecisions({ record: { purposes } }: Material): Block[] {
  const automated = purposes.filter(
    ({ automation }) => automation === 'automated' || automation === 'profiling',
  )
  return section('automated', 3, 'How decisions are made', [
    ...automated.map(decision),
    ...withoutAutomation(purposes, automated.length > 0),
  ])
}

function decision(purpose: Purpose): Block {
  const { id, name, automation, automationLogic, automationEffect, humanReview } = purpose
  const what =
    automation === 'automated'
      ? `We make decisions without a person to ${phrase(name)}.`
      : `We profile people to ${phrase(name)}.`
  const more = [automationLogic, automationEffect, humanReview].flatMap((text) =>
    text ? [sentence(text)] : [],
  )
  return paragraph(
    `automated/${id}`,
    [what, ...more].join(' '),
    factsOf('purpose', purpose, 'name', 'automation', 'automationLogic', 'automationEffect', 'humanReview'),
  )
}

/** That there are none is said only when it is recorded of all other purposes. */
function withoutAutomation(purposes: readonly Purpose[], isRest: boolean): Block[] {
  const others = purposes.filter(({ automation }) => automation !== 'automated' && automation !== 'profiling')
  if (others.length === 0 || !others.every(({ automation }) => automation === 'none')) return []
  const words = isRest
    ? 'Nothing else that we do decides about you without a person, or profiles you.'
    : 'No decision about you is made by a computer alone, and we do not profile you.'
  return [paragraph('automated/none', words, factsOfEach('purpose', purposes, 'automation'))]
}
