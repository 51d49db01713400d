import { lawfulBasisOn } from '@/domain/law/bases-of-the-day'
import type { Identifier, Purpose } from '@/domain/record/record'
import { lawEnforcementPurposes } from '@/domain/record/vocabulary/law-enforcement'
import { recognisedConditions } from '@/domain/record/vocabulary/lawful-bases'
import type { Block, Inline } from '../blocks'
import { factsOf, factsOfEach, serviceFacts } from '../facts'
import { groupedBy } from '../grouping'
import { usedForFacts } from '../held-facts'
import { callout, type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { enumerated } from '../said'
import { nameFacts, namesOf } from '../topics'
import { distinct, listed, lowered, phrase, sentence } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'
import { purposeFacts, purposeInWords } from './purposes'

/** UK GDPR Article 13(1)(c) and (d): on what basis each use rests, the law or interest behind it, and what it covers. */
export function ourLawfulBases(material: Material): Block[] {
  const { purposes } = material.record
  return section('bases', 2, 'Our lawful bases', [
    ...(purposes.length === 0 ? [callout('bases/nothing', notRecorded('why we use your data'))] : []),
    ...list('bases/list', [...basisItems(material), ...unallocated(material)]),
    ...undecided(material),
    ...unlisted(material),
  ])
}

type Stated = { label: string; article: string; words: string; purpose: Purpose }

function basisItems(material: Material): Item[] {
  const stated = material.record.purposes.flatMap((purpose) => statedBases(purpose, material.date))
  const alike = [...groupedBy(stated, ({ label, words }) => JSON.stringify([label, words])).values()]
  const told = alike.map((group) => {
    const [{ label, article, words }] = group as [Stated, ...Stated[]]
    const purposes = distinct(group.map(({ purpose }) => purpose))
    return { label, article, covers: coverInWords(material, purposes, alike.length === 1), words, purposes }
  })
  // What covers the same on one basis for several reasons is said once, with them all.
  const together = [...groupedBy(told, ({ label, covers }) => JSON.stringify([label, covers])).values()]
  return together.map((group): Item => {
    const [{ label, article, covers }] = group as [(typeof told)[number], ...typeof told]
    const purposes = distinct(group.flatMap((one) => one.purposes))
    const reasons = group.map(({ words }) => words).filter(Boolean)
    const content: Inline[] = [{ strong: label }, [` (${article}) covers ${covers}.`, ...reasons].join(' ')]
    const used = usedFor(material, purposes)
    return {
      content,
      facts: [
        ...factsOfEach('purpose', purposes, 'name', 'role', 'regime', 'bases', ...part3Fields),
        ...nameFacts(material, used),
        ...usedForFacts(material, used),
      ],
    }
  })
}

function statedBases(purpose: Purpose, day: string): Stated[] {
  const { role, regime, bases = [] } = purpose
  if (role === 'processor') return []
  if (regime === 'part-3')
    return [
      {
        label: 'Law enforcement',
        article: 'Part 3 of the Data Protection Act 2018',
        words: underPart3(purpose),
        purpose,
      },
    ]
  return bases.map((basis) => {
    const { label, article } = lawfulBasisOn(basis.basis, day)
    return { label, article: `UK GDPR ${article}`, words: behind(basis), purpose }
  })
}

const part3Fields = ['part3Basis', 'part3Purposes', 'part3Law', 'part3Notice'] as const

/** DPA 2018 sections 31 and 35(2): the law enforcement purposes, the law behind them and why it is lawful. */
function underPart3({ part3Basis, part3Purposes = [], part3Law }: Purpose): string {
  const served = part3Purposes.map((one) => lowered(lawEnforcementPurposes[one]))
  return [
    ...(served.length > 0 ? [`This is part of ${listed(served)}.`] : []),
    ...(part3Basis ? [sentence(part3Basis)] : []),
    ...(part3Law ? [`The law behind it is ${lawInSentence(part3Law)}.`] : []),
  ].join(' ')
}

type Basis = NonNullable<Purpose['bases']>[number]

/** The task, interest or condition that a basis rests on, and the law behind it. */
function behind({ basis, source, explanation, interest, condition }: Basis): string {
  const lead =
    basis === 'public-task' ? 'The task is' : basis === 'legal-obligation' ? 'The duty is' : 'It applies to'
  return [
    ...(explanation
      ? [isPhrase(explanation) ? `${lead} ${lowered(explanation)}.` : sentence(explanation)]
      : []),
    ...(source ? [`The law behind it is ${lawInSentence(source)}.`] : []),
    ...(interest ? [`The interest: ${sentence(interest)}`] : []),
    ...(condition ? [`The condition: ${sentence(recognisedConditions[condition])}`] : []),
  ].join(' ')
}

/** “Section 47 of the Prison Act 1952” starts small inside a sentence; “Freshwater Fisheries Act” is a name. */
const lawInSentence = (source: string) =>
  phrase(source).replace(
    /^(?:The|Sections?|Regulations?|Articles?|Schedules?|Paragraphs?|Parts?)(?= )/u,
    (word) => word.toLocaleLowerCase('en-GB'),
  )

/** “running prisons” completes a sentence; “You accepted cookies” is one. */
const isPhrase = (text: string) =>
  /^[\p{L}’'-]+ing\b/iu.test(text) &&
  !/[.!?]\s|\b(?:is|are|was|were|has|have|can|may|must|will|needs?|lets?)\b/iu.test(text)

const usedFor = (material: Material, purposes: readonly Purpose[]): Identifier[] =>
  material.covered.filter((identifier) =>
    material.purposesOf(identifier).some((purpose) => purposes.includes(purpose)),
  )

/** What a basis covers: data by name where all its uses rest on that basis alone, else what it is used for. */
function coverInWords(material: Material, purposes: readonly Purpose[], isOnly: boolean): string {
  const used = usedFor(material, purposes)
  const isWhole = used.every((identifier) =>
    material.purposesOf(identifier).every((purpose) => purposes.includes(purpose)),
  )
  if (isOnly && isWhole && used.length > 0 && used.length === material.covered.length)
    return 'everything here'
  if (isWhole && used.length > 0) {
    const names = namesOf(material, used)
    const rest = material.covered.filter((identifier) => !used.includes(identifier))
    const others = namesOf(material, rest)
    if (others.length > 0 && others.length < 3 && others.length < names.length)
      return `everything except ${enumerated(others)}`
    if (names.length <= 7) return enumerated(names)
  }
  return `what we do ${enumerated(purposes.map(({ name }) => `to ${phrase(name)}`))}`
}

/** Bases that are stated for the service before anybody has said for which purpose. */
function unallocated({ record: { service }, date }: Material): Item[] {
  const { bases = [] } = service
  if (bases.length === 0) return []
  const names = listed(bases.map((basis) => lawfulBasisOn(basis, date).label))
  return [
    {
      content: [`${notRecorded('for which purposes we rely on this')} ${names}.`],
      facts: serviceFacts('bases'),
    },
  ]
}

function undecided({ record: { purposes } }: Material): Block[] {
  const open = purposes.filter(
    ({ role, regime, bases = [], anonymised }) =>
      role !== 'processor' && regime !== 'part-3' && bases.length === 0 && !anonymised,
  )
  if (open.length === 0) return []
  const names = enumerated(open.map(({ name }) => `to ${phrase(name)}`))
  return [
    paragraph(
      'bases/undecided',
      notRecorded(`the lawful basis of what we do ${names}`),
      factsOfEach('purpose', open, 'name', 'role', 'regime', 'bases', 'anonymised'),
    ),
  ]
}

/** What no data in this notice is used for stands nowhere else. */
function unlisted(material: Material): Block[] {
  const purposes = material.record.purposes.filter((purpose) => usedFor(material, [purpose]).length === 0)
  return purposes.map((purpose) => {
    // Of a purpose that uses what the notice describes, nobody should read that it is anonymous.
    const what = purpose.anonymised
      ? 'We use only anonymous information for this.'
      : notRecorded('which data we use for this')
    return paragraph(`bases/unlisted/${purpose.id}`, `We also ${phrase(purposeInWords(purpose))}. ${what}`, [
      ...purposeFacts([purpose]),
      ...factsOf('purpose', purpose, 'role', 'regime', 'bases', 'anonymised'),
    ])
  })
}
