import { dayInWords } from '@/domain/day'
import { dayOf, whyOld } from '@/domain/evidence/age'
import type { Contradiction } from '@/domain/evidence/contradictions'
import type { Compared } from '@/domain/evidence/reconcile'
import { comparisonOf } from '@/domain/evidence/recorded'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import type { Breach, Rule } from '../rule'

/** At most this many names stand in the words of a finding. */
const mostNames = 5

function namesOf(found: readonly Compared[]): string {
  const names = found.slice(0, mostNames).map(({ observation }) => observation.name)
  const others = found.length - names.length
  return others > 0 ? `${names.join(', ')} and ${others} more` : names.join(', ')
}

/** Each contradiction of these with its words, by the identifier that it is about. */
function contradictionsIn(
  record: ServiceRecord,
  found: readonly Compared[],
  isMeant: (about: Contradiction['about']) => boolean,
  inWords: (title: string, text: string) => string,
): Breach[] {
  const titleOf = titlesIn(record)
  return found.flatMap(({ id, contradictions }) =>
    contradictions
      .filter(({ about }) => isMeant(about))
      .map(({ identifier, fact, text }) => ({
        text: inWords(titleOf('identifier', identifier), text),
        facts: [fact, `observation/${id}`],
      })),
  )
}

/** What was observed of a service, set against its record. */
export const evidenceRules: readonly Rule[] = [
  {
    id: 'set-before-choice',
    title: 'Set nothing that needs consent before people have chosen',
    provision: 'device-basis',
    appliesTo: 'What was observed on a device before any choice, and is recorded as resting on consent',
    severity: 'must',
    why: 'Consent comes first. What is stored or read before somebody has agreed was stored or read without it.',
    check: (record, day) =>
      contradictionsIn(
        record,
        comparisonOf(record, day).found,
        (about) => about === 'choice',
        (title) => `${title}: it was observed before any choice was made, but rests on consent`,
      ),
  },
  {
    id: 'observed-not-recorded',
    title: 'Record what was observed, or say why it is not yours',
    provision: 'records-of-processing',
    appliesTo: 'What evidence shows and the record does not have',
    severity: 'should',
    why: 'People are told what the record says. What the service captures beside it, nobody is told.',
    check: (record, day) => {
      const found = comparisonOf(record, day).found.filter(({ state }) => state === 'new')
      if (found.length === 0) return []
      const facts = found.map(({ id }) => `observation/${id}`)
      const text = `Observed and not recorded: ${namesOf(found)}`
      return [{ text, facts: ['observation', ...facts] }]
    },
  },
  {
    id: 'still-there',
    title: 'Remove what should have gone, or record it',
    provision: 'records-of-processing',
    appliesTo: 'What was observed and was expected to disappear by a day that has passed',
    severity: 'should',
    why: 'It was left out of the record because it was about to go. It has not gone.',
    check: (record, day) =>
      comparisonOf(record, day)
        .found.filter(({ state }) => state === 'still-there')
        .map(({ id, observation }) => ({
          text: `${observation.name}: it was expected to disappear. If it has, add evidence of a later day that does not show it. If not, record it`,
          facts: [`observation/${id}/goesOn`],
        })),
  },
  {
    id: 'observed-otherwise',
    title: 'Make the record agree with what was observed',
    provision: 'responsibility-of-controller',
    appliesTo: 'Lifetimes, domains and parties that evidence shows to be others than recorded',
    severity: 'should',
    why: 'A notice that says one year when a cookie stays for two is not true.',
    check: (record, day) =>
      contradictionsIn(
        record,
        comparisonOf(record, day).found,
        (about) => about !== 'choice',
        (title, text) => `${title}. ${text}`,
      ),
  },
  {
    id: 'evidence-old',
    title: 'Look at the service again every year',
    provision: 'responsibility-of-controller',
    appliesTo: 'Records whose newest evidence is more than 12 months old',
    severity: 'advice',
    why: 'Services change. What was observed more than a year ago says little about what is captured now.',
    check: (record, day) => {
      const [newest] = record.evidence.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1))
      if (!newest || !whyOld(newest, day)) return []
      return [
        {
          text: `The newest evidence is of ${dayInWords(dayOf(newest))}. Add newer evidence`,
          facts: ['evidence'],
        },
      ]
    },
  },
]
