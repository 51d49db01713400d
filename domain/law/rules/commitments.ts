import { titlesIn } from '@/domain/record/in-words'
import type { Identifier, ServiceRecord } from '@/domain/record/record'
import { type Check, contradicted, copiesAway, sharingsUnder } from '../promise-checks'
import { type Commitment, type Promised, promisesIn } from '../promises'
import type { Breach, Rule } from '../rule'

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
        contradicted,
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
        contradicted,
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
