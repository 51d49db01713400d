import { heldCopies } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import { isStoredOnDevice, onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, ServiceRecord, Statement } from '@/domain/record/record'
import type { Breach, Rule } from '../rule'
import { purposesOf } from '../used-for'

type Commitment = NonNullable<Statement['commitment']>
/** What contradicts a commitment: in words, and the facts that show it. */
type Contradiction = { words: string; facts: string[] }

const nobodyIsIn = new Set(['anonymised', 'aggregated'])
const anonymous = (form: string | undefined) => form !== undefined && nobodyIsIn.has(form)

/** The copies that the organisation or somebody for it has; what stays on a person's own device is the person's. */
function copiesAway(record: ServiceRecord, id: string, only?: string) {
  return heldCopies(record, id).filter(
    ({ system, holding }) =>
      system.kind !== 'browser' && !anonymous(holding.form) && (only === undefined || system.id === only),
  )
}

function sharingsOf({ sharings }: ServiceRecord, id: string) {
  return sharings.filter(({ identifiers, form }) => identifiers?.includes(id) && !anonymous(form))
}

/** A claim can be about one system alone. */
type Check = (record: ServiceRecord, identifier: Identifier, only: string | undefined) => Contradiction[]

const checks: Partial<Record<Commitment, Check>> = {
  'not-collected': (record, { id }, only) =>
    copiesAway(record, id, only).map(({ holding, system }) => ({
      words: `it is collected, in ${system.name}`,
      facts: [`holding/${holding.id}/system`],
    })),
  'not-kept': (record, { id }, only) =>
    copiesAway(record, id, only)
      .filter(({ holding }) => holding.form !== 'in-transit')
      .map(({ holding, system }) => ({
        words: `it is kept in ${system.name}`,
        facts: [`holding/${holding.id}/system`],
      })),
  'not-shared': (record, { id }, only) => [
    ...sharingsOf(record, id).map((sharing) => ({
      words: 'it is shared with another organisation',
      facts: [`sharing/${sharing.id}/identifiers`],
    })),
    ...copiesAway(record, id, only)
      .filter(({ system }) => system.operator === 'third-party')
      .map(({ system }) => ({
        words: `another organisation runs ${system.name} for itself`,
        facts: [`system/${system.id}/operator`],
      })),
  ],
  'never-sold': (record, { id }) =>
    sharingsOf(record, id)
      .filter(({ paid }) => paid)
      .map((sharing) => ({
        words: 'somebody pays for it or gives something else',
        facts: [`sharing/${sharing.id}/paid`],
      })),
  'no-marketing': (record, identifier) => [
    ...sharingsOf(record, identifier.id)
      .filter(({ marketing }) => marketing)
      .map((sharing) => ({
        words: 'somebody may use it for marketing',
        facts: [`sharing/${sharing.id}/marketing`],
      })),
    ...(onDevice(identifier) && identifier.cookieCategory === 'marketing'
      ? [{ words: 'it is for marketing', facts: [`identifier/${identifier.id}/cookieCategory`] }]
      : []),
  ],
  'no-cookies': (_, { id, kind }) =>
    kind === 'cookie' ? [{ words: 'it is a cookie', facts: [`identifier/${id}/kind`] }] : [],
  'nothing-stored': (_, identifier) =>
    isStoredOnDevice(identifier)
      ? [{ words: 'it is stored on the device', facts: [`identifier/${identifier.id}/kind`] }]
      : [],
  'not-analytics': (record, identifier) =>
    purposesOf(record, identifier)
      .filter(({ category }) => category === 'analytics')
      .map(({ id, name }) => ({ words: `it is used to ${name}`, facts: [`purpose/${id}/category`] })),
  'no-profiling': (record, identifier) =>
    purposesOf(record, identifier)
      .filter(({ automation }) => automation === 'profiling' || automation === 'automated')
      .map(({ id, name }) => ({
        words: `people are profiled to ${name}`,
        facts: [`purpose/${id}/automation`],
      })),
}

/** Sharings that say only in words what is shared, so that a promise about everything covers them. */
function sharedInWords(
  { sharings }: ServiceRecord,
  { id, about, aboutCategories, aboutKinds, commitment }: Statement,
): Breach[] {
  if (about || aboutCategories || aboutKinds) return []
  const broken: Partial<Record<Commitment, [field: 'form' | 'paid' | 'marketing', words: string]>> = {
    'not-shared': ['form', 'it is shared'],
    'never-sold': ['paid', 'somebody pays for it or gives something else'],
    'no-marketing': ['marketing', 'somebody may use it for marketing'],
  }
  const [field, words] = (commitment && broken[commitment]) ?? []
  if (!field) return []
  return sharings
    .filter((sharing) => !sharing.identifiers && !anonymous(sharing.form) && sharing[field])
    .map((sharing) => ({
      text: `${sharing.what ?? 'What you share'}: ${words}. ${otherwise}`,
      facts: [`statement/${id}/commitment`, `sharing/${sharing.id}/${field}`],
    }))
}

const otherwise = 'The notice promises otherwise: change one or the other'

/** Whether a commitment is about an identifier: by itself, by its category or by its kind; one that names nothing is about all. */
function isConcerned({ about, aboutCategories, aboutKinds }: Statement) {
  const isAboutAll = !about && !aboutCategories && !aboutKinds
  return ({ id, category, kind }: Identifier) =>
    isAboutAll ||
    about?.includes(id) ||
    (category !== undefined && aboutCategories?.includes(category)) ||
    aboutKinds?.includes(kind)
}

/** A promise that says where it does not hold is for a person to judge. */
function contradictions(record: ServiceRecord, which: Partial<Record<Commitment, Check>>): Breach[] {
  const titleOf = titlesIn(record)
  return record.statements.flatMap((statement) => {
    const check = statement.type === 'commitment' && statement.commitment && which[statement.commitment]
    if (!check || statement.commitmentDetail) return []
    const concerned = record.identifiers.filter(isConcerned(statement))
    const byIdentifier = concerned.flatMap((identifier): Breach[] => {
      const found = check(record, identifier, statement.aboutSystem)
      if (found.length === 0) return []
      return [
        {
          text: `${titleOf('identifier', identifier.id)}: ${found.map(({ words }) => words).join(', and ')}. ${otherwise}`,
          facts: [`statement/${statement.id}/commitment`, ...found.flatMap(({ facts }) => facts)],
        },
      ]
    })
    return [...byIdentifier, ...sharedInWords(record, statement)]
  })
}

/** A promise in a notice is one that the record keeps. */
export const commitmentRules: readonly Rule[] = [
  {
    id: 'commitment-contradicted',
    title: 'Promise only what the record shows to be true',
    provision: 'transparency',
    appliesTo:
      'Commitments such as “we do not keep it”, and what the record says of the identifiers that they are about',
    severity: 'must',
    why: 'A notice that promises what is not so misleads people about their own data.',
    check: (record) => contradictions(record, checks),
  },
  {
    id: 'identification-promised-against',
    title: 'Check the promise not to identify people where the identifier is tied to them',
    provision: 'transparency',
    appliesTo: 'The commitment “we do not use it to identify people”',
    severity: 'should',
    why: 'What names a person, or is held in their account, identifies them each time that it is used.',
    check: (record) =>
      contradictions(record, {
        'not-identify': (inRecord, { id, ties = [] }, only) =>
          (only === undefined || copiesAway(inRecord, id, only).length > 0) &&
          (ties.includes('itself') || ties.includes('account'))
            ? [
                {
                  words: ties.includes('itself')
                    ? 'it names the person'
                    : 'it is held in the account of a person',
                  facts: [`identifier/${id}/ties`],
                },
              ]
            : [],
      }),
  },
]
