import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { Block, Cell, Inline } from '../blocks'
import { factsOf, factsOfEach, serviceFacts } from '../facts'
import { groupedBy } from '../grouping'
import { heldFacts, usedForFacts } from '../held-facts'
import { callout, type Definition, definitions, heading, paragraph, section } from '../making'
import type { Material } from '../material'
import { partyName, partyTitle, plainNames, publicName, publicNameFacts } from '../naming'
import { wordsFor } from '../statements'
import { retentionInWords } from '../wording/retention'
import { capitalised, distinct, listed, oneLine, phrase, sentence } from '../wording/sentences'
import { howSure, insteadOf, notRecorded } from '../words/en/certainty'
import { categoriesOf } from './access'
import { basesInShort } from './bases'
import { beforeAndAfterConsent, type Captured, capturedWhenBrowsing, consentFacts } from './consent'
import { keptFacts } from './retention'

/** MoJ security guidance, online identifiers: a notice must be clear about simple browsing. */
export function ifYouOnlyBrowse(material: Material): Block[] {
  const captured = capturedWhenBrowsing(material)
  const title = 'What we collect automatically, even if you only look at pages'
  if (captured.length === 0)
    return section('browsing', 2, title, [...nothing(material), ...wordsFor(material, 'browsing')])
  const { before, after } = beforeAndAfterConsent(material)
  return section('browsing', 2, title, [
    ...wordsFor(material, 'browsing'),
    ...section('browsing/before', 3, 'Before you make any choice', groups(material, 'before', before)),
    ...section('browsing/after', 3, 'Only if you agree', groups(material, 'after', after)),
  ])
}

/** A service for staff alone need not say it: nobody else can look at its pages. */
function nothing({ record }: Material): Block[] {
  const facts = serviceFacts('nothingWhenBrowsing', 'audience')
  if (record.service.nothingWhenBrowsing)
    return [paragraph('browsing/nothing', 'We collect nothing from people who only look at pages.', facts)]
  if (record.service.audience === 'staff') return []
  return [callout('browsing/nothing', notRecorded('what is collected when you only look at pages'), facts)]
}

/** Identifiers with the same answers are described together. */
function groups(material: Material, when: 'before' | 'after', captured: Captured[]): Block[] {
  const described = captured.map((one) => ({
    identifier: one.identifier,
    answers: answersAbout(material, one),
  }))
  const alike = groupedBy(described, ({ answers }) => JSON.stringify(answers.map(({ value }) => value)))
  return [...alike.values()].flatMap((group) => {
    const members = group.map(({ identifier }) => identifier)
    const id = members[0]?.id
    const answers = (group[0]?.answers ?? []).map((answer, index) => ({
      ...answer,
      facts: group.flatMap((one) => one.answers[index]?.facts ?? []),
    }))
    return [
      heading(`browsing/${when}/${id}`, 4, plainNames(members), [
        ...factsOfEach('identifier', members, 'plainName', 'moments'),
        ...consentFacts(material, members),
      ]),
      ...definitions(`browsing/${when}/${id}/answers`, [whatItIs(members), ...answers]),
    ]
  })
}

function whatItIs(members: Identifier[]): Definition {
  const described = members.filter(({ description }) => description)
  const value = described.map(({ plainName, description }): Cell => {
    const words = sentence(description ?? '')
    return [members.length === 1 ? words : `${oneLine(plainName)}: ${words}`]
  })
  return {
    term: 'What it is',
    value: distinctCells(value),
    facts: factsOfEach('identifier', members, 'plainName', 'description'),
  }
}

function answersAbout(material: Material, { identifier, copies, purposes }: Captured): Definition[] {
  const setter = material.party(identifier.setter)
  const seen = categoriesOf(material, copies)
  const bases = basesInShort(purposes, material.date)
  return [
    {
      term: 'Where it goes',
      value: distinctCells([
        ...(setter
          ? [[partyTitle(setter), isStoredOnDevice(identifier) ? ' sets it' : ' gets it'] as Cell]
          : []),
        ...copies.map(({ system }): Cell => {
          if (system.kind === 'browser') return [`${capitalised(publicName(system))} keeps it`]
          const operator = material.party(system.party)
          const place = capitalised(publicName(system))
          return operator && operator.name !== place ? [`${place}, run by `, partyName(operator)] : [place]
        }),
      ]),
      facts: [
        ...factsOf('identifier', identifier, 'setter', 'kind', 'deviceAccess'),
        ...factsOf('party', setter, 'name', 'notice'),
        ...copies.flatMap(({ system }) => [
          ...publicNameFacts([system]),
          ...factsOf('system', system, 'operator', 'party'),
          ...factsOf('party', material.party(system.party), 'name', 'notice'),
        ]),
        ...heldFacts(copies),
      ],
    },
    {
      term: 'Why',
      value:
        purposes.length > 0
          ? purposes.map(({ name }) => sentence(`To ${phrase(name)}`))
          : [notRecorded('why')],
      facts: [...usedForFacts(material, [identifier]), ...factsOfEach('purpose', purposes, 'name')],
    },
    {
      term: 'On what lawful basis',
      value: bases.length > 0 ? [listed(bases)] : [],
      facts: [
        ...usedForFacts(material, [identifier]),
        ...factsOfEach('purpose', purposes, 'bases', 'role', 'regime'),
      ],
    },
    {
      term: 'How long we keep it',
      value: distinctCells(
        copies.map(({ system, retention, holding }): Cell => {
          const words = retention && retentionInWords(retention.value, system.kind === 'browser')
          const passes =
            holding.form === 'in-transit'
              ? 'it only passes through'
              : insteadOf(holding, 'stages', 'how long')
          const sure = words ? howSure(holding, 'stages') : ''
          const place = `${capitalised(publicName(system))}${holding.state ? ` (${oneLine(holding.state)})` : ''}`
          return [`${place}: ${words ?? passes}${sure && `. ${sure}`}`]
        }),
      ),
      facts: copies.flatMap((copy) => [
        ...keptFacts(copy),
        ...factsOf('holding', copy.holding, 'form', 'state'),
        ...publicNameFacts([copy.system]),
      ]),
    },
    {
      term: 'Who can see it',
      value: distinct(seen.map(({ category }) => capitalised(category))),
      facts: seen.flatMap(({ facts }) => facts),
    },
    {
      term: 'How it could identify you',
      value: tiesInWords(identifier),
      facts: factsOf('identifier', identifier, 'ties', 'personalData', 'notPersonalReason'),
    },
  ]
}

const tieWords: Record<NonNullable<Identifier['ties']>[number], string> = {
  given: 'You may tell us who you are later.',
  account: 'It is held with your account.',
  distinctive: 'Your device may be different enough from others to be recognised.',
  provider: 'Your internet provider knows who used it, and a court or the police may lawfully ask.',
  joined: 'It is joined with other data.',
  itself: 'It names you by itself.',
  none: 'We know of no way to tell who you are from it.',
}

function tiesInWords({ ties, personalData, notPersonalReason }: Identifier): string[] {
  return [
    ...(ties ?? []).map((tie) => tieWords[tie]),
    ...(personalData === false && notPersonalReason
      ? [`We do not treat it as personal data. The reason: ${sentence(notPersonalReason)}`]
      : []),
  ]
}

function distinctCells(cells: Cell[]): Cell[] {
  const byText = new Map<string, Inline[]>(cells.map((cell) => [JSON.stringify(cell), cell]))
  return [...byText.values()]
}
