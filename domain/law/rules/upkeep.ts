import { Temporal } from 'temporal-polyfill'
import { dayInWords } from '@/domain/day'
import { contactSubject, contactsOn } from '@/domain/record/contacts-on-day'
import type { Contact, ServiceRecord } from '@/domain/record/record'
import type { Rule } from '../rule'

const nobodyYet =
  /^\s*(to be (confirmed|decided|appointed|added)|tb[acd]|not known|unknown|vacant|none|n\/a|-|\?)/i

/** The details by which two contact blocks can be told to differ. */
const details = ['email', 'telephone', 'address', 'link'] as const
const sameName = (a: Contact, b: Contact) =>
  a.name !== undefined && a.name.trim().toLowerCase() === b.name?.trim().toLowerCase()

/** The detail in which two contacts of one subject, or of one office, contradict each other. */
function conflict(a: Contact, b: Contact): (typeof details)[number] | undefined {
  const differing = details.find(
    (detail) => a[detail] && b[detail] && JSON.stringify(a[detail]) !== JSON.stringify(b[detail]),
  )
  // Several teams may answer general questions.
  if (contactSubject(a) === contactSubject(b) && a.topic !== 'general') return differing
  const address = a.address && b.address && a.address.join() !== b.address.join()
  return sameName(a, b) && address ? 'address' : undefined
}

function conflicts({ contacts }: ServiceRecord, day: string) {
  const holding = contactsOn(contacts, day)
  return holding.flatMap((a, index) =>
    holding.slice(index + 1).flatMap((b) => {
      const detail = conflict(a, b)
      return detail ? [{ a, b, detail }] : []
    }),
  )
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
      !informationAssetOwner || nobodyYet.test(informationAssetOwner)
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
