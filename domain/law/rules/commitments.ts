import { heldCopies } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import { isStoredOnDevice, onDevice } from '@/domain/record/kinds/identifier'
import type { Identifier, Purpose, ServiceRecord, Sharing } from '@/domain/record/record'
import { type Commitment, type Promised, promisesIn } from '../promises'
import type { Breach, Rule } from '../rule'
import { purposesOf } from '../used-for'

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

/** Whether a promise is about some of these, or about all because it names none. */
const isAbout = (named: readonly string[] | undefined, id: string) =>
  named === undefined || named.includes(id)

/** The sharings that a promise is about, in which people are. */
function sharingsUnder({ sharings }: ServiceRecord, { aboutParties }: Promised): Sharing[] {
  return sharings.filter(({ recipient, form }) => isAbout(aboutParties, recipient) && !anonymous(form))
}

function sharingsOf(record: ServiceRecord, id: string, promised: Promised): Sharing[] {
  return sharingsUnder(record, promised).filter(({ identifiers }) => identifiers?.includes(id))
}

function purposesUnder(
  record: ServiceRecord,
  identifier: Identifier,
  { aboutPurposes }: Promised,
): Purpose[] {
  return purposesOf(record, identifier).filter(({ id }) => isAbout(aboutPurposes, id))
}

/** What of an identifier contradicts a promise, which can be about one system alone. */
type Check = (record: ServiceRecord, identifier: Identifier, promised: Promised) => Contradiction[]

const checks: Partial<Record<Commitment, Check>> = {
  'not-collected': (record, { id }, promised) =>
    copiesAway(record, id, promised.aboutSystem).map(({ holding, system }) => ({
      words: `it is collected, in ${system.name}`,
      facts: [`holding/${holding.id}/system`],
    })),
  'not-kept': (record, { id }, promised) =>
    copiesAway(record, id, promised.aboutSystem)
      .filter(({ holding }) => holding.form !== 'in-transit')
      .map(({ holding, system }) => ({
        words: `it is kept in ${system.name}`,
        facts: [`holding/${holding.id}/system`],
      })),
  'not-shared': (record, { id }, promised) => [
    ...sharingsOf(record, id, promised).map((sharing) => ({
      words: 'it is shared with another organisation',
      facts: [`sharing/${sharing.id}/identifiers`],
    })),
    ...copiesAway(record, id, promised.aboutSystem)
      .filter(({ system }) => system.operator === 'third-party')
      .map(({ system }) => ({
        words: `another organisation runs ${system.name} for itself`,
        facts: [`system/${system.id}/operator`],
      })),
  ],
  'never-sold': (record, { id }, promised) =>
    sharingsOf(record, id, promised)
      .filter(({ paid }) => paid)
      .map((sharing) => ({
        words: 'somebody pays for it or gives something else',
        facts: [`sharing/${sharing.id}/paid`],
      })),
  'no-commercial-use': (record, { id }, promised) =>
    sharingsOf(record, id, promised)
      .filter(({ paid, marketing }) => paid || marketing)
      .map((sharing) => ({
        words: 'somebody pays for it, or may use it for marketing',
        facts: [`sharing/${sharing.id}/${sharing.paid ? 'paid' : 'marketing'}`],
      })),
  'no-marketing': (record, identifier, promised) => [
    ...sharingsOf(record, identifier.id, promised)
      .filter(({ marketing }) => marketing)
      .map((sharing) => ({
        words: 'somebody may use it for marketing',
        facts: [`sharing/${sharing.id}/marketing`],
      })),
    ...(onDevice(identifier) && identifier.cookieCategory === 'marketing'
      ? [{ words: 'it is for marketing', facts: [`identifier/${identifier.id}/cookieCategory`] }]
      : []),
  ],
  'no-cookies': (_, { id, kind, plainName }) =>
    kind === 'cookie' || /\bcookies?\b/i.test(plainName)
      ? [{ words: 'it is a cookie', facts: [`identifier/${id}/kind`] }]
      : [],
  'nothing-stored': (_, identifier) =>
    isStoredOnDevice(identifier)
      ? [{ words: 'it is stored on the device', facts: [`identifier/${identifier.id}/kind`] }]
      : [],
  'not-analytics': (record, identifier, promised) =>
    purposesUnder(record, identifier, promised)
      .filter(({ category }) => category === 'analytics')
      .map(({ id, name }) => ({ words: `it is used to ${name}`, facts: [`purpose/${id}/category`] })),
  'no-profiling': (record, identifier, promised) =>
    purposesUnder(record, identifier, promised)
      .filter(({ automation }) => automation === 'profiling' || automation === 'automated')
      .map(({ id, name }) => ({
        words: `people are profiled to ${name}`,
        facts: [`purpose/${id}/automation`],
      })),
}

/** Sharings that say only in words what is shared, so that a promise about everything covers them. */
function sharedInWords(record: ServiceRecord, promised: Promised): Breach[] {
  const { about, aboutCategories, aboutKinds, fact, commitment } = promised
  if (about || aboutCategories || aboutKinds) return []
  const [broken, words] = brokenInWords[commitment] ?? []
  if (!broken) return []
  return sharingsUnder(record, promised)
    .filter((sharing) => !sharing.identifiers && (broken === 'recipient' || sharing[broken]))
    .map((sharing) => ({
      text: `${sharing.what ?? 'What you share'}: ${words}. ${otherwise(promised)}`,
      facts: [fact, `sharing/${sharing.id}/${broken}`],
    }))
}

const brokenInWords: Partial<Record<Commitment, [field: 'recipient' | 'paid' | 'marketing', words: string]>> =
  {
    'not-shared': ['recipient', 'it is shared'],
    'never-sold': ['paid', 'somebody pays for it or gives something else'],
    'no-marketing': ['marketing', 'somebody may use it for marketing'],
  }

const otherwise = ({ exception }: Promised) =>
  exception
    ? `Check that this is what “${exception}” excepts, or change one or the other`
    : 'The notice promises otherwise: change one or the other'

/** Whether a promise is about an identifier: by itself, its category, its kind or its people; one that names nothing is about all. */
function isConcerned({ about, aboutCategories, aboutKinds, aboutPeople }: Promised) {
  const isAboutAll = !about && !aboutCategories && !aboutKinds
  return ({ id, category, kind, people = [] }: Identifier) =>
    (isAboutAll ||
      about?.includes(id) ||
      (category !== undefined && aboutCategories?.includes(category)) ||
      aboutKinds?.includes(kind)) &&
    (aboutPeople === undefined || people.length === 0 || people.some((one) => aboutPeople.includes(one)))
}

function contradictions(
  record: ServiceRecord,
  promises: readonly Promised[],
  which: Partial<Record<Commitment, Check>>,
): Breach[] {
  const titleOf = titlesIn(record)
  const found = promises.flatMap((promised) => {
    const check = which[promised.commitment]
    if (!check) return []
    const byIdentifier = record.identifiers.filter(isConcerned(promised)).flatMap((identifier): Breach[] => {
      const found = check(record, identifier, promised)
      if (found.length === 0) return []
      return [
        {
          text: `${titleOf('identifier', identifier.id)}: ${found.map(({ words }) => words).join(', and ')}. ${otherwise(promised)}`,
          facts: [promised.fact, ...found.flatMap(({ facts }) => facts)],
        },
      ]
    })
    return [...byIdentifier, ...sharedInWords(record, promised)]
  })
  // What is promised twice, as a commitment and in words, is contradicted once.
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index)
}

/** A promise in a notice is one that the record keeps. */
export const commitmentRules: readonly Rule[] = [
  {
    id: 'commitment-contradicted',
    title: 'Promise only what the record shows to be true',
    provision: 'transparency',
    appliesTo:
      'Promises such as “we do not keep it”, recorded as commitments or made in the words of a statement, and what the record says',
    severity: 'must',
    why: 'A notice that promises what is not so misleads people about their own data.',
    check: (record) =>
      contradictions(
        record,
        promisesIn(record).filter(({ exception }) => !exception),
        checks,
      ),
  },
  {
    id: 'commitment-with-exception',
    title: 'Check that what a promise excepts is what the record shows',
    provision: 'transparency',
    appliesTo: 'Promises that say where they do not hold, and what the record says otherwise',
    severity: 'should',
    why: 'A promise with an exception is true only if the exception covers all that is done otherwise. Only a person can judge that.',
    check: (record) =>
      contradictions(
        record,
        promisesIn(record).filter(({ exception }) => exception),
        checks,
      ),
  },
  {
    id: 'identification-promised-against',
    title: 'Check the promise not to identify people where the identifier is tied to them',
    provision: 'transparency',
    appliesTo: 'The commitment “we do not use it to identify people”',
    severity: 'should',
    why: 'What names a person, or is held in their account, identifies them each time that it is used.',
    check: (record) =>
      contradictions(record, promisesIn(record), {
        'not-identify': (inRecord, { id, ties = [] }, { aboutSystem }) =>
          (aboutSystem === undefined || copiesAway(inRecord, id, aboutSystem).length > 0) &&
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
