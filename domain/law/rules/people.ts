import type { ServiceRecord } from '@/domain/record/record'
import { isNoAnswer } from '../no-answer'
import { ownStaff, worksForOthers } from '../own-staff'
import type { Rule } from '../rule'

/** Whether nobody who works is recorded, neither for us nor for others. */
function lacksStaff(record: ServiceRecord): boolean {
  return ownStaff(record).length === 0 && !record.people.some((group) => worksForOthers(record, group))
}

const childrenUse = ({ people }: ServiceRecord, likely: 'yes' | 'not-known') =>
  people.filter(
    ({ children, relationship }) => children === likely && (!relationship || relationship.includes('user')),
  )

/** People of whom more must be thought: children, and staff. */
export const peopleRules: readonly Rule[] = [
  {
    id: 'children-not-known',
    title: 'Find out whether children are likely to use the service',
    provision: 'higher-protection-of-children',
    appliesTo: 'Groups of people who use the service, when it is not known whether children are among them',
    severity: 'should',
    why: 'A service that children are likely to use must take account of how they can best be protected.',
    check: (record) =>
      childrenUse(record, 'not-known').map(({ id, name }) => ({
        text: `${name}: find out whether children are likely to be among them`,
        facts: [`people/${id}/children`],
      })),
  },
  {
    id: 'children-not-protected',
    title: 'Say what you do to protect children who use the service',
    provision: 'higher-protection-of-children',
    appliesTo: 'Groups of people who use the service, when children are likely to be among them',
    severity: 'should',
    why: 'A service that children are likely to use must take account of how they can best be protected.',
    check: (record) =>
      childrenUse(record, 'yes')
        .filter(({ childrenDetail }) => isNoAnswer(childrenDetail))
        .map(({ id, name }) => ({
          text: `${name}: say what you do about children’s data`,
          facts: [`people/${id}/childrenDetail`, `people/${id}/children`],
        })),
  },
  {
    id: 'staff-are-people-too',
    title: 'Record staff as people whose data it is',
    provision: 'information',
    appliesTo: 'Services that staff use',
    severity: 'must',
    why: 'Staff have the same right as anybody to be told what is recorded about them, such as when they sign in.',
    check: (record) =>
      (record.service.audience === 'staff' || record.service.audience === 'both') && lacksStaff(record)
        ? [
            {
              text: 'Add the staff who use the service to the people whose data it is',
              facts: ['service/audience'],
            },
          ]
        : [],
  },
  {
    id: 'staff-notice',
    title: 'Give staff a notice, or link the staff notice that covers them',
    provision: 'moj-online-identifiers',
    appliesTo: 'Staff of the organisation in services that staff use',
    severity: 'should',
    why: 'The guidance highly recommends a notice for internal services too.',
    check: (record) =>
      record.service.audience !== 'public'
        ? ownStaff(record)
            .filter(({ coveredBy, otherNotice }) => !coveredBy || (coveredBy === 'another' && !otherNotice))
            .map(({ id, name }) => ({
              text: `${name}: let the notice of this service cover them, or link the staff notice that does`,
              facts: [`people/${id}/coveredBy`, `people/${id}/otherNotice`],
            }))
        : [],
  },
]
