import { Temporal } from 'temporal-polyfill'
import { dayInWords } from '@/domain/day'
import { contactSubject, contactsOn } from '@/domain/record/contacts-on-day'
import type { Contact, ServiceRecord } from '@/domain/record/record'
import { isNoAnswer } from '../no-answer'
import type { Rule } from '../rule'

/** The details by which two contact blocks can be told to differ. */
const details = ['email', 'telephone', 'address', 'link'] as const
const sameName = (a: Contact, b: Contact) =>
  a.name !== undefined && a.name.trim().toLowerCase() === b.name?.trim().toLowerCase()

/** The detail in which two contacts of one subject, or of one office, contradict each other. */
function conflict(a: Contact, b: Contact): (typeof details)[number] | undefined {
  const differing = details.find(
    (detail) => a[detail] && b[detail] && JSON.stringify(a[detail]) !== JSON.stringify(b[detail]),
  )
  if (answersTheSame(a, b)) return differing
  const address = a.address && b.address && a.address.join() !== b.address.join()
  return sameName(a, b) && address ? 'address' : undefined
}

/** Several teams may answer general questions. */
function answersTheSame(a: Contact, b: Contact): boolean {
  return a.topic !== 'general' && contactSubject(forAll(a)) === contactSubject(forAll(b))
}

/** “Everybody” is nobody in particular. */
function forAll({ topic, forWhom = '' }: Contact): Pick<Contact, 'topic' | 'forWhom'> {
  return /^\s*(?:everyone|everybody|anyone|anybody|all|all (?:users|people)|the public)?\s*$/i.test(forWhom)
    ? { topic }
    : { topic, forWhom }
}

function pairsOf(contacts: readonly Contact[]): [Contact, Contact][] {
  return contacts.flatMap((a, index) => contacts.slice(index + 1).map((b): [Contact, Contact] => [a, b]))
}

function conflicts({ contacts }: ServiceRecord, day: string) {
  return pairsOf(contactsOn(contacts, day)).flatMap(([a, b]) => {
    const detail = conflict(a, b)
    return detail ? [{ a, b, detail }] : []
  })
}

const nameOf = ({ name }: Contact) => name ?? 'A contact'

/** What goes out of date: who answers for the service, when it is looked at again and how people reach somebody. */
export const upkeepRules: readonly Rule[] = [
  {
    id: 'information-asset-owner',
    title: 'Name the information asset owner of the service',
    provision: 'information-asset-owners',
    appliesTo: 'Every service',
    severity: 'should',
    why: 'Somebody senior must answer for the data: who sees it, how it is protected and when it is deleted.',
    check: ({ service: { informationAssetOwner } }) =>
      isNoAnswer(informationAssetOwner)
        ? [
            {
              text: 'Enter the role of the information asset owner of the service',
              facts: ['service/informationAssetOwner'],
            },
          ]
        : [],
  },
  {
    id: 'review-overdue',
    title: 'Review the record when its review is due',
    provision: 'responsibility-of-controller',
    appliesTo: 'Services whose next review is in the past',
    severity: 'should',
    why: 'Services change. A record that nobody looks at again describes a service that is no longer there.',
    check: ({ service: { nextReview } }, day) =>
      nextReview && nextReview < day
        ? [
            {
              text: `The review was due on ${dayInWords(nextReview)}: review the record and enter the next date`,
              facts: ['service/nextReview'],
            },
          ]
        : [],
  },
  {
    id: 'contacts-in-conflict',
    title: 'Keep one set of details for each office',
    provision: 'contact-details',
    appliesTo: 'Contacts for the same topic and people, or of the same name, with different details',
    severity: 'should',
    why: 'People who find two addresses for one office do not know which is right, and their letters go astray.',
    check: (record, day) =>
      conflicts(record, day).map(({ a, b, detail }) => ({
        text: `${nameOf(a)} and ${nameOf(b)}: they give different details. Check which are right, and correct or remove the others`,
        facts: [`contact/${a.id}/${detail}`, `contact/${b.id}/${detail}`],
      })),
  },
  {
    id: 'contacts-doubled',
    title: 'Keep one contact for each topic and the same people',
    provision: 'contact-details',
    appliesTo: 'Contacts for the same topic and people that hold on the same day, except general questions',
    severity: 'should',
    why: 'Where two contacts answer the same thing, documents can name only one of them, and people do not know whom to ask.',
    check: ({ contacts }, day) =>
      pairsOf(contactsOn(contacts, day))
        .filter(([a, b]) => answersTheSame(a, b) && !conflict(a, b))
        .map(([a, b]) => ({
          text: `${nameOf(a)} and ${nameOf(b)}: both answer the same for the same people. Remove one, or say for whom each is`,
          facts: [`contact/${b.id}/topic`, `contact/${a.id}/topic`],
        })),
  },
  {
    id: 'contact-not-checked',
    title: 'Check each contact once a year',
    provision: 'contact-details',
    appliesTo: 'Contacts that hold on the day and were last checked more than 12 months before',
    severity: 'should',
    why: 'Offices move and addresses change. A notice with an old address takes a right away from people.',
    check: ({ contacts }, day) => {
      const yearAgo = Temporal.PlainDate.from(day).subtract({ months: 12 }).toString()
      return contactsOn(contacts, day).flatMap((contact) => {
        const { id, checkedOn } = contact
        if (!checkedOn || checkedOn >= yearAgo) return []
        return {
          text: `${nameOf(contact)}: check its details again, because they were last checked on ${dayInWords(checkedOn)}`,
          facts: [`contact/${id}/checkedOn`],
        }
      })
    },
  },
]
