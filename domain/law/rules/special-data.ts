import { titlesIn } from '@/domain/record/in-words'
import type { Identifier, Purpose, ServiceRecord } from '@/domain/record/record'
import type { Rule } from '../rule'
import { identifiersFor, ownPurposes } from '../used-for'

/** The purposes of ours that use identifiers of a kind, with those identifiers. */
function using(record: ServiceRecord, kind: Identifier['kind']) {
  return ownPurposes(record).flatMap((purpose) => {
    const identifiers = identifiersFor(record, purpose).filter((identifier) => identifier.kind === kind)
    return identifiers.length > 0 ? [{ purpose, identifiers }] : []
  })
}

/** Conditions of Schedule 1 that need no policy document: paragraphs 2 to 4, 13, 27 and 29 to 34. */
const withoutPolicyDocument = new Set([2, 3, 4, 13, 27, 29, 30, 31, 32, 33, 34])

function needsPolicyDocument({ specialCategory = [], criminalOffence, schedule1 }: Purpose): boolean {
  const paragraph = Number(/\bpara(?:graph|\.)?\s*(\d+)/i.exec(schedule1 ?? '')?.[1])
  const bySchedule1 =
    specialCategory.includes('substantial-public-interest') || criminalOffence === 'schedule-1'
  return specialCategory.includes('employment') || (bySchedule1 && !withoutPolicyDocument.has(paragraph))
}

/** UK GDPR Articles 9, 10 and 22B, and Schedule 1 to the Data Protection Act 2018. */
export const specialDataRules: readonly Rule[] = [
  {
    id: 'special-category-condition',
    title: 'Give a condition for each use of special category data',
    provision: 'special-category',
    appliesTo: 'Purposes that use special category data',
    severity: 'must',
    why: 'The use of such data is forbidden unless a condition of Article 9 is met, beside the lawful basis.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return using(record, 'special-category')
        .filter(({ purpose: { specialCategory } }) => !specialCategory)
        .map(({ purpose: { id, name }, identifiers }) => ({
          text: `To ${name}: select the condition for ${identifiers.map((one) => titleOf('identifier', one.id)).join(', ')}`,
          facts: [`purpose/${id}/specialCategory`, ...identifiers.map((one) => `identifier/${one.id}/kind`)],
        }))
    },
  },
  {
    id: 'criminal-offence-condition',
    title: 'Give official authority or a condition for each use of criminal offence data',
    provision: 'criminal-offence',
    appliesTo: 'Purposes that use criminal offence data',
    severity: 'must',
    why: 'Such data may be used only under the control of official authority, or if a condition in Schedule 1 is met.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return using(record, 'criminal-offence')
        .filter(({ purpose: { criminalOffence } }) => !criminalOffence)
        .map(({ purpose: { id, name }, identifiers }) => ({
          text: `To ${name}: select the condition for ${identifiers.map((one) => titleOf('identifier', one.id)).join(', ')}`,
          facts: [`purpose/${id}/criminalOffence`, ...identifiers.map((one) => `identifier/${one.id}/kind`)],
        }))
    },
  },
  {
    id: 'schedule-1-condition-unnamed',
    title: 'Say which condition in Schedule 1 is met',
    provision: 'schedule-1',
    appliesTo: 'Purposes that rely on substantial public interest or on a condition in Schedule 1',
    severity: 'must',
    why: 'Schedule 1 has many conditions, each with terms of its own.',
    check: (record) =>
      ownPurposes(record)
        .filter(
          ({ specialCategory, criminalOffence, schedule1 }) =>
            !schedule1 &&
            (specialCategory?.includes('substantial-public-interest') || criminalOffence === 'schedule-1'),
        )
        .map(({ id, name, criminalOffence }) => ({
          text: `To ${name}: enter the paragraph of Schedule 1`,
          facts: [
            `purpose/${id}/schedule1`,
            `purpose/${id}/${criminalOffence === 'schedule-1' ? 'criminalOffence' : 'specialCategory'}`,
          ],
        })),
  },
  {
    id: 'policy-document-missing',
    title: 'Link the appropriate policy document',
    provision: 'policy-document',
    appliesTo:
      'Purposes that rely on employment law, on substantial public interest or on a condition in Schedule 1 that asks for it',
    severity: 'must',
    why: 'These conditions are met only while a policy document says how the data is protected and when it is erased.',
    check: (record) =>
      ownPurposes(record)
        .filter((purpose) => needsPolicyDocument(purpose) && !purpose.policyDocument)
        .map(({ id, name, criminalOffence }) => ({
          text: `To ${name}: link the appropriate policy document`,
          facts: [
            `purpose/${id}/policyDocument`,
            `purpose/${id}/${criminalOffence === 'schedule-1' ? 'criminalOffence' : 'specialCategory'}`,
          ],
        })),
  },
  {
    id: 'automated-decision-restricted',
    title: 'Do not leave restricted decisions to a machine alone',
    provision: 'restricted-automated-decisions',
    appliesTo:
      'Decisions made without a person that use special category data or rely on a recognised legitimate interest',
    severity: 'must',
    why: 'With special category data such a decision needs explicit consent or substantial public interest. With a recognised legitimate interest it may not be made at all.',
    check: (record) => {
      const special = new Set(using(record, 'special-category').map(({ purpose }) => purpose))
      return ownPurposes(record).flatMap((purpose) => {
        const { id, name, automation, bases = [], specialCategory = [] } = purpose
        if (automation !== 'automated') return []
        const recognised = bases.some(({ basis }) => basis === 'recognised-legitimate-interest')
        const allowed =
          specialCategory.includes('explicit-consent') ||
          specialCategory.includes('substantial-public-interest')
        if (!recognised && (!special.has(purpose) || allowed)) return []
        const reason = recognised
          ? 'it relies on a recognised legitimate interest'
          : 'it uses special category data'
        return {
          text: `To ${name}: let a person make the decision, because ${reason}`,
          facts: [`purpose/${id}/automation`, `purpose/${id}/${recognised ? 'bases' : 'specialCategory'}`],
        }
      })
    },
  },
]
