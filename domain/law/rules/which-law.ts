import { titlesIn } from '@/domain/record/in-words'
import type { Purpose, ServiceRecord } from '@/domain/record/record'
import { lawEnforcementIn, speaksOfFraud } from '../law-enforcement-words'
import { isNoAnswer } from '../no-answer'
import type { Breach, Rule } from '../rule'
import { identifiersFor, ownPurposes } from '../used-for'

/** What makes a purpose look like law enforcement, with the fact that shows it. */
function looksLikeIt(record: ServiceRecord, purpose: Purpose): { because: string; fact: string } | undefined {
  const { id, name, description = '', category, criminalOffence } = purpose
  const fact = (field: string) => `purpose/${id}/${field}`
  if (category === 'law-enforcement')
    return { because: 'it is called law enforcement', fact: fact('category') }
  for (const [field, text] of Object.entries({ name, description })) {
    const words = lawEnforcementIn(text)
    if (words) return { because: `it speaks of “${words.toLowerCase()}”`, fact: fact(field) }
  }
  // Whoever pays benefits finds fraud under the UK GDPR.
  if (speaksOfFraud(`${name} ${description}`)) return undefined
  const data = identifiersFor(record, purpose).find(({ kind }) => kind === 'criminal-offence')
  if (data) {
    const title = titlesIn(record)('identifier', data.id)
    return { because: `it uses criminal offence data (${title})`, fact: `identifier/${data.id}/kind` }
  }
  return criminalOffence
    ? { because: 'it has a condition for criminal offence data', fact: fact('criminalOffence') }
    : undefined
}

/** Whether somebody has written down that Part 3 does not apply, and why. */
function isDecided({ description }: Purpose): boolean {
  return (
    !isNoAnswer(description) &&
    /\b(?:Part 3|competent authority)\b/i.test(description ?? '') &&
    /\b(?:not|no)\b.*\b(?:because|since)\s+\S+\s+\S+\s+\S/is.test(description ?? '')
  )
}

/** The UK GDPR and Part 3 of the Data Protection Act 2018 never apply to the same use of data. */
export const whichLawRules: readonly Rule[] = [
  {
    id: 'looks-like-law-enforcement',
    title: 'Decide whether Part 3 of the Data Protection Act 2018 applies to what looks like law enforcement',
    provision: 'which-law-applies',
    appliesTo: 'Purposes under the UK GDPR that use criminal offence data or speak of law enforcement',
    severity: 'should',
    why: 'What a competent authority does for law enforcement is under Part 3, with other duties and other rights. If it is not, the reason is worth writing down.',
    check: (record) =>
      ownPurposes(record)
        .filter((purpose) => purpose.regime === 'uk-gdpr' && !isDecided(purpose))
        .flatMap((purpose): Breach[] => {
          const sign = looksLikeIt(record, purpose)
          if (!sign) return []
          return [
            {
              text: `To ${purpose.name}: decide whether Part 3 applies, because ${sign.because}. If it does not, say why under “More about it”`,
              facts: [`purpose/${purpose.id}/regime`, sign.fact],
            },
          ]
        }),
  },
]
