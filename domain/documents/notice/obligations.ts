import { certaintyOf } from '@/domain/record/certainty'
import type { Identifier } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOfEach } from '../facts'
import { paragraph } from '../making'
import type { Material } from '../material'
import { enumerated, sayAll, toldApart } from '../said'
import { nameFacts, namesOf, type Subject } from '../topics'
import { capitalised, lowered, phrase, sentence } from '../wording/sentences'
import { howSure, insteadOf } from '../words/en/certainty'

/** UK GDPR Article 13(2)(e): whether people must give it, with what differs from most of it, and what follows if they do not. */
export function mustPeopleGiveIt(material: Material, key: string, { members }: Subject): Block[] {
  const byOthers = members.some((member) => !isFromThem(member))
  const answers = toldApart(members, (member) => answerOf(member, byOthers)).filter(
    ({ answer }) => answer !== '',
  )
  const most = answers.reduce((a, b) => (b.things.length > a.things.length ? b : a), answers[0] ?? nothing)
  if (most === nothing) return []
  const isWhole = most.things.length === members.length
  const others = answers.filter((one) => one !== most)
  return [
    paragraph(
      `${key}/obligation`,
      isWhole || others.length > 0
        ? most.answer
        : `${named(material, most.things)}: ${lowered(most.answer)}.`,
      facts(material, most.things),
    ),
    ...others.map(({ answer, things }) =>
      paragraph(
        `${key}/obligation/${things[0]?.id}`,
        `For ${enumerated(namesOf(material, things))}: ${lowered(answer)}.`,
        facts(material, things),
      ),
    ),
    ...withoutIt(material, key, members, byOthers),
  ]
}

const nothing = { answer: '', things: [] as Identifier[] }
const named = (material: Material, things: readonly Identifier[]) =>
  capitalised(enumerated(namesOf(material, things)))

const facts = (material: Material, things: readonly Identifier[]) => [
  ...nameFacts(material, things),
  ...obligationFacts(things),
]

export const obligationFacts = (things: readonly Identifier[]) =>
  factsOfEach('identifier', things, 'obligation', 'obligationDetail', 'withoutIt', 'sources')

/** Whether one thing must be given, in sentences. */
export const obligationInWords = (identifier: Identifier) => answerOf(identifier, !isFromThem(identifier))

/** Whether it is collected without anybody giving it, and no more is said of that. */
export const isAutomatic = (identifier: Identifier) =>
  identifier.obligation === 'automatic' &&
  isFromThem(identifier) &&
  certaintyOf(identifier, 'obligation') === undefined

function withoutIt(
  material: Material,
  key: string,
  members: readonly Identifier[],
  byOthers: boolean,
): Block[] {
  const groups = toldApart(
    members.filter((member) => member.withoutIt),
    (member) => lowered(member.withoutIt ?? ''),
  )
  const [only] = groups
  if (!only) return []
  if (groups.length === 1 && only.things.length === members.length) {
    const lead = byOthers ? 'If it is not given' : 'If you do not give it'
    return [paragraph(`${key}/without`, sentence(`${lead}, ${only.answer}`), facts(material, members))]
  }
  return sayAll(
    `${key}/without`,
    byOthers ? 'If these are not given' : 'If you do not give these',
    groups.map(({ answer, things }) => ({
      words: `${enumerated(namesOf(material, things))}: ${answer}`,
      facts: facts(material, things),
    })),
  )
}

/** Whether the person gives it or their device sends it: nobody can be asked for what others give. */
const isFromThem = ({ sources = [] }: Identifier) =>
  sources.length === 0 ||
  sources.some((source) => source === 'person' || source === 'device' || source === 'recorded')

function answerOf(identifier: Identifier, byOthers: boolean): string {
  const { obligation, obligationDetail } = identifier
  const words = {
    required: byOthers ? 'It must be given to use the service.' : 'You must give it to use the service.',
    law: byOthers ? 'The law says that it must be given.' : 'The law says that you must give it.',
    contract: byOthers ? 'A contract says that it must be given.' : 'A contract says that you must give it.',
    optional: byOthers ? 'It need not be given.' : 'You can choose to give it.',
    'some-cases': obligationDetail
      ? `It must be given only in some cases: ${phrase(obligationDetail)}.`
      : 'It must be given only in some cases.',
    'not-asked': 'We do not ask you for it.',
    automatic: isFromThem(identifier) ? 'It is collected automatically.' : 'We do not ask you for it.',
  }
  const said = obligation
    ? [words[obligation], howSure(identifier, 'obligation')]
    : [insteadOf(identifier, 'obligation', 'whether it must be given')]
  return said.filter(Boolean).join(' ')
}
