import { choice as choiceKind } from '@/domain/record/kinds/choice'
import type { Identifier } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { type Item, list, paragraph } from '../making'
import type { Material } from '../material'
import { plainNames } from '../naming'
import { choiceBlocks } from '../notice/choices'
import { yourRights } from '../notice/rights'
import { capitalised, oneLine, phrase } from '../wording/sentences'
import { answered, answers as answersOf, labelled } from './in-record-words'
import { whereItComesFrom } from './sources'

/** The identifiers of each answer to one question: “When is it captured? Using the service: …”. */
function byAnswer({ record }: Material, key: string, field: 'kind' | 'moments' | 'obligation'): Block[] {
  const answers = record.identifiers.flatMap((identifier) =>
    [identifier[field] ?? []].flat().map((one) => ({
      identifier,
      words: answered(
        record,
        'identifier',
        { ...identifier, [field]: field === 'moments' ? [one] : one },
        field,
      ),
    })),
  )
  const items = [...groupedBy(answers, ({ words }) => words)].map(([words, group]): Item => {
    const identifiers = group.map(({ identifier }) => identifier)
    return {
      content: [{ strong: words }, `: ${plainNames(identifiers)}`],
      facts: factsOfEach('identifier', identifiers, 'plainName', field),
    }
  })
  return list(`${key}/${field}`, items)
}

export function moments(material: Material, key: string): Block[] {
  return byAnswer(material, key, 'moments')
}

/** What the data is by kind, with special category and criminal offence data said either way. */
export function natureOfData(material: Material, key: string): Block[] {
  const { identifiers, purposes } = material.record
  if (identifiers.length === 0) return []
  const of = (kind: Identifier['kind']) => identifiers.filter((identifier) => identifier.kind === kind)
  const special = of('special-category')
  const criminal = of('criminal-offence')
  const conditioned = purposes.filter(
    ({ specialCategory, criminalOffence }) => specialCategory || criminalOffence,
  )
  const words = (found: Identifier[], what: string) =>
    found.length > 0 ? `${what}: ${plainNames(found)}.` : `${what}: no identifier of this kind is recorded.`
  return [
    paragraph(
      `${key}/special`,
      `${words(special, 'Special category data')} ${words(criminal, 'Criminal offence data')}`,
      [
        ...factsOfEach('identifier', identifiers, 'kind'),
        ...factsOfEach('identifier', [...special, ...criminal], 'plainName'),
      ],
    ),
    ...list(
      `${key}/conditions`,
      conditioned.map((purpose) => ({
        content: [
          labelled([
            [
              `To ${phrase(purpose.name)}`,
              answered(material.record, 'purpose', purpose, 'specialCategory') || undefined,
            ],
            ['Criminal offence data', answered(material.record, 'purpose', purpose, 'criminalOffence')],
          ]),
        ],
        facts: factsOf('purpose', purpose, 'name', 'specialCategory', 'criminalOffence'),
      })),
    ),
    ...byAnswer(material, key, 'kind'),
  ]
}

/** Where all identifiers come from, those of people whom another notice covers too. */
export function sources(material: Material, key: string): Block[] {
  return under(key, whereItComesFrom({ ...material, covered: material.record.identifiers }))
}

/** What people must give, what they can choose, and where each consent is recorded. */
export function control(material: Material, key: string): Block[] {
  const { choices } = material.record
  return [
    ...byAnswer(material, key, 'obligation'),
    ...choices.flatMap((choice) => choiceBlocks(material, `${key}/choice`, choice, 4)),
    ...list(
      `${key}/consent-conditions`,
      choices.flatMap((choice) => {
        const words = answersOf(material.record, choiceKind.fields, choice, [
          'usableWithout',
          'ease',
          'charge',
        ])
        if (!words) return []
        return {
          content: [`${capitalised(phrase(choice.name))}. ${words}`],
          facts: factsOf('choice', choice, 'name', 'usableWithout', 'ease', 'charge'),
        }
      }),
    ),
    ...list(
      `${key}/consent-records`,
      choices
        .filter(({ record }) => record)
        .map((choice) => ({
          content: [`Record of consent for ${phrase(choice.name)}: ${oneLine(choice.record ?? '')}`],
          facts: factsOf('choice', choice, 'name', 'record'),
        })),
    ),
  ]
}

/** What stands against use for other purposes: until when each needs the data, and recipients that may not use it. */
export function limitsOnUse({ record, party }: Material, key: string): Block[] {
  const until = record.purposes.flatMap((purpose): Item[] =>
    purpose.neededUntil
      ? [
          {
            content: [`To ${phrase(purpose.name)}, data is needed ${phrase(purpose.neededUntil)}.`],
            facts: factsOf('purpose', purpose, 'name', 'neededUntil'),
          },
        ]
      : [],
  )
  const own = record.sharings.flatMap((sharing): Item[] =>
    sharing.ownUse
      ? [
          {
            content: [
              `${phrase(party(sharing.recipient)?.name ?? 'The recipient')} ${sharing.ownUse === 'no' ? 'may not' : 'may'} use it for purposes of its own.`,
            ],
            facts: [
              ...factsOf('sharing', sharing, 'recipient', 'ownUse'),
              ...factsOf('party', party(sharing.recipient), 'name'),
            ],
          },
        ]
      : [],
  )
  return list(`${key}/limits`, [...until, ...own])
}

/** The rights as the notice gives them. */
export function rightsSupported(material: Material, key: string): Block[] {
  return under(key, yourRights(material))
}

/** A section of the notice as a part of this document: its keys under another, its title left out. */
function under(key: string, [, ...blocks]: Block[]): Block[] {
  return blocks.map((block): Block => {
    const moved = { ...block, key: `${key}/${block.key}` }
    if (moved.kind === 'heading') return { ...moved, level: 4 }
    if (moved.kind !== 'table') return moved
    return { ...moved, rows: moved.rows.map((row) => ({ ...row, key: `${key}/${row.key}` })) }
  })
}
