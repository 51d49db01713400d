import type { People, Purpose, ServiceRecord } from '@/domain/record/record'
import { isNoAnswer } from '../no-answer'
import type { Breach, Rule } from '../rule'
import { identifiersFor, lawEnforcementPurposes } from '../used-for'

/** The groups whose data a purpose uses. */
function peopleOf(record: ServiceRecord, purpose: Purpose): People[] {
  const ids = new Set(identifiersFor(record, purpose).flatMap(({ people = [] }) => people))
  return record.people.filter(({ id }) => ids.has(id))
}

const appliesTo = 'Purposes under Part 3 of the Data Protection Act 2018'

/** Who the people are, and what they are told: sections 38 and 44 of the Data Protection Act 2018. */
export const part3PeopleRules: readonly Rule[] = [
  {
    id: 'law-enforcement-people',
    title: 'Tell apart suspects, convicted people, victims, witnesses and others',
    provision: 'categories-of-people',
    appliesTo: 'Groups of people whose data is used for law enforcement',
    severity: 'must',
    why: 'A victim must never be taken for a suspect because nobody can see who is who in the data.',
    check: (record) => {
      const groups = new Set(lawEnforcementPurposes(record).flatMap((purpose) => peopleOf(record, purpose)))
      return [...groups]
        .filter(({ part3Categories }) => !part3Categories)
        .map(
          ({ id, name }): Breach => ({
            text: `${name}: say whether they are suspects, convicted, victims, witnesses or others (section 38(3))`,
            facts: [`people/${id}/part3Categories`],
          }),
        )
    },
  },
  {
    id: 'law-enforcement-facts-apart',
    title: 'Tell facts apart from personal assessments',
    provision: 'facts-and-assessments',
    appliesTo,
    severity: 'must',
    why: 'What somebody thinks of a person must not be read as something that happened.',
    check: (record) =>
      lawEnforcementPurposes(record)
        .filter(({ factsApart }) => isNoAnswer(factsApart))
        .map(({ id, name }) => ({
          text: `To ${name}: say how facts are told apart from personal assessments (section 38(2))`,
          facts: [`purpose/${id}/factsApart`, `purpose/${id}/regime`],
        })),
  },
  {
    id: 'law-enforcement-notice',
    title: 'Give people a notice about law enforcement',
    provision: 'law-enforcement-notice',
    appliesTo: 'Purposes under Part 3 whose people the notice of this service does not cover',
    severity: 'must',
    why: 'Section 44 says what everybody must be able to read: who uses the data, for what, which rights there are and where to complain.',
    check: (record) =>
      lawEnforcementPurposes(record)
        .filter((purpose) => !purpose.part3Notice && !isToldHere(peopleOf(record, purpose)))
        .map(({ id, name }) => ({
          text: `To ${name}: enter the address of the notice about law enforcement, or let the notice of this service cover the people (section 44(1))`,
          facts: [`purpose/${id}/part3Notice`, `purpose/${id}/regime`],
        })),
  },
  {
    id: 'law-enforcement-specific-cases',
    title: 'Say what people are told in specific cases',
    provision: 'law-enforcement-specific-cases',
    appliesTo,
    severity: 'should',
    why: 'Where it lets people use their rights, they must be told the legal basis, how long data is kept, who gets it, and more: above all if data was collected without their knowledge.',
    check: (record) =>
      lawEnforcementPurposes(record)
        .filter(({ specificCases }) => isNoAnswer(specificCases))
        .map(({ id, name }) => ({
          text: `To ${name}: say what else people are told in specific cases (section 44(2))`,
          facts: [`purpose/${id}/specificCases`, `purpose/${id}/regime`],
        })),
  },
  {
    id: 'law-enforcement-restrictions',
    title: 'Record on which grounds people may be told less',
    provision: 'law-enforcement-restrictions',
    appliesTo,
    severity: 'advice',
    why: 'Requests are answered in full unless one of these grounds makes it necessary and proportionate to say less. Grounds that nobody recorded cannot be named in a notice.',
    check: (record) =>
      lawEnforcementPurposes(record)
        .filter(({ restrictions }) => !restrictions)
        .map(({ id, name }) => ({
          text: `To ${name}: select why people may be told less, if they ever may be (sections 44(4) and 45(4))`,
          facts: [`purpose/${id}/restrictions`, `purpose/${id}/regime`],
        })),
  },
]

/** Whether the notice of this service is for all of them. Of a purpose whose people nobody knows, nobody knows that. */
function isToldHere(people: readonly People[]): boolean {
  return people.length > 0 && people.every(({ coveredBy }) => coveredBy === 'this')
}
