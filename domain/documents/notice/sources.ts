import { certaintyOf } from '@/domain/record/certainty'
import type { Identifier } from '@/domain/record/record'
import type { Block, FactPath } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { paragraph } from '../making'
import type { Material } from '../material'
import { partyInSentence } from '../naming'
import { enumerated, inSentences, inSevens, sayAll, toldApart } from '../said'
import { nameFacts, namesOf, type Subject } from '../topics'
import { distinct, lowered, sentence } from '../wording/sentences'
import { howSure, insteadOf } from '../words/en/certainty'

type Source = NonNullable<Identifier['sources']>[number]
type Moment = NonNullable<Identifier['moments']>[number]

/** UK GDPR Article 14(2)(f): where data comes from, and whether that source is publicly available. */
export function whereItComesFrom(material: Material, key: string, { members }: Subject): Block[] {
  const origins = toldApart(members, (member) => originOf(material, member))
  const known = origins.filter(({ answer }) => answer.from.length > 0)
  const notes = (things: readonly Identifier[]) => sourceFacts(material, things)
  const [only] = known
  const blocks =
    only && origins.length === 1
      ? [paragraph(`${key}/source`, whole(only.answer, only.things), notes(members))]
      : sayAll(
          `${key}/source`,
          'It comes from',
          known.flatMap(({ answer, things }) =>
            inSevens(answer.from).map((some) => ({
              words: `${enumerated(some)}${occasionsInWords(things)}: ${enumerated(namesOf(material, things))}${asides(answer)}`,
              facts: notes(things),
            })),
          ),
        )
  return [...blocks, ...unknown(material, key, origins)]
}

/** Where one thing comes from, in sentences; nothing if only the device sends it and no more is said of that. */
export function sourceInWords(material: Material, identifier: Identifier): string[] {
  const { sources = [], sourceDetail } = identifier
  const isSent = sources.every((source) => source === 'device')
  if (isSent && !sourceDetail && !certaintyOf(identifier, 'sources')) return []
  const origin = originOf(material, identifier)
  if (origin.instead) return [origin.instead]
  const [first = [], ...others] = inSevens(origin.from)
  const more = others.map((some) => `It also comes from ${enumerated(some)}.`)
  return [[sentence(enumerated(first)), ...more, ...origin.asides].join(' ')]
}

type Origin = { from: string[]; asides: string[]; instead: string }

const asides = ({ asides: said }: Origin) => (said.length > 0 ? `. ${said.join(' ')}` : '')
function whole(origin: Origin, things: readonly Identifier[]): string {
  const occasions = occasionsInWords(things)
  const [only = '', ...more] = inSentences('It comes from', 'It also comes from', origin.from)
  if (more.length === 0) return [only.replace(/\.$/u, `${occasions}.`), ...origin.asides].join(' ')
  return [only, ...more, ...(occasions ? [`We get it${occasions}.`] : []), ...origin.asides].join(' ')
}

function originOf(material: Material, identifier: Identifier): Origin {
  const { sources = [], sourceParties = [], sourcePeople = [], sourceDetail, publicSource } = identifier
  const parties = sourceParties.flatMap((id) => material.party(id) ?? []).map(partyInSentence)
  const givers = sourcePeople.flatMap((id) => material.people(id) ?? []).map(({ name }) => lowered(name))
  const areFew = inSevens(givers).length < 2
  const named = !areFew ? '' : givers.length > 0 ? enumerated(givers, 'or') : lowered(sourceDetail ?? '')
  const words: Record<Source, string[]> = {
    person: ['you'],
    device: ['your device'],
    party: parties.length > 0 ? parties : ['another organisation'],
    representative: [named ? `somebody who acts for you (${named})` : 'somebody who acts for you'],
    'someone-else': areFew ? [named || 'somebody else'] : givers,
    derived: ['what we work out from other data'],
    recorded: ['what we record ourselves'],
  }
  const isUsed = sources.some((source) => source === 'someone-else' || source === 'representative')
  return {
    from: distinct(sources.flatMap((source) => words[source])),
    asides: [
      howSure(identifier, 'sources'),
      ...(!areFew && sources.includes('representative')
        ? inSentences('These may act for you:', 'So may', givers)
        : []),
      ...(sourceDetail && (!isUsed || givers.length > 0) ? [sentence(sourceDetail)] : []),
      ...(publicSource === true ? ['This is a publicly available source.'] : []),
    ].filter(Boolean),
    instead: sources.length > 0 ? '' : insteadOf(identifier, 'sources', 'where it comes from'),
  }
}

const occasions: Record<Moment, string> = {
  browsing: 'look at pages',
  'signing-in': 'create an account or sign in',
  using: 'use the service',
  paying: 'pay',
  contacting: 'contact us or give feedback',
  research: 'take part in research',
  'in-person': 'visit or meet us',
  afterwards: '',
  received: '',
}

/** When it is captured, at one of these moments each. */
export function occasionsInWords(things: readonly Identifier[]): string {
  const fromThem = things.some(({ sources = [] }) => sources.includes('person') || sources.includes('device'))
  const at = distinct(things.flatMap(({ moments: when = [] }) => when))
  const when = fromThem ? at.map((moment) => occasions[moment]).filter(Boolean) : []
  const after = at.includes('afterwards') ? ['after you use the service'] : []
  const without = at.includes('received') && !fromThem ? ['without any contact with you'] : []
  const parts = [...(when.length > 0 ? [`when you ${enumerated(when, 'or')}`] : []), ...after, ...without]
  return parts.length > 0 ? ` ${parts.join(', or ')}` : ''
}

function unknown(
  material: Material,
  key: string,
  origins: readonly { answer: Origin; things: Identifier[] }[],
): Block[] {
  return origins
    .filter(({ answer }) => answer.instead !== '')
    .map(({ answer, things }, index) => {
      const of = origins.length > 1 ? ` ${enumerated(namesOf(material, things))}:` : ''
      const words = of ? `${of.trim()} ${answer.instead}` : answer.instead
      return paragraph(`${key}/source/unknown/${index + 1}`, words, sourceFacts(material, things))
    })
}

/** The facts behind where things come from. */
export function sourceFacts(material: Material, things: readonly Identifier[]): FactPath[] {
  return [
    ...nameFacts(material, things),
    ...factsOfEach(
      'identifier',
      things,
      'sources',
      'sourceParties',
      'sourcePeople',
      'sourceDetail',
      'publicSource',
      'moments',
    ),
    ...things.flatMap(({ sourceParties = [], sourcePeople = [] }) => [
      ...sourceParties.flatMap((id) => factsOf('party', material.party(id), 'name', 'nameInSentence')),
      ...sourcePeople.flatMap((id) => factsOf('people', material.people(id), 'name')),
    ]),
  ]
}
