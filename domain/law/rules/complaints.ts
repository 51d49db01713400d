import { contactsOn } from '@/domain/record/contacts-on-day'
import type { Contact, ServiceRecord } from '@/domain/record/record'
import type { Breach, Rule } from '../rule'

function contactsFor({ contacts }: ServiceRecord, topic: Contact['topic'], day: string): Contact[] {
  return contactsOn(contacts, day).filter((contact) => contact.topic === topic)
}

const reachable = ({ email, telephone, textphone, address, link }: Contact) =>
  Boolean(email || telephone || textphone || address || link)

/** The regulator contacts of a day whose name is of another time. */
function misnamed(record: ServiceRecord, day: string, wrong: RegExp, right: string): Breach[] {
  return contactsFor(record, 'regulator', day)
    .filter(({ name }) => name && wrong.test(name))
    .map(({ id, name }) => ({
      text: `${name}: on this day the regulator is the ${right}. Correct the name or the days on which the contact holds`,
      facts: [`contact/${id}/name`, `contact/${id}/from`, `contact/${id}/until`],
    }))
}

/** Where people complain: to the controller, and to the regulator of the day. */
export const complaintRules: readonly Rule[] = [
  {
    id: 'judicial-complaints',
    title: 'Say where complaints about a court go',
    provision: 'judicial-capacity',
    appliesTo: 'Purposes that a court or tribunal has in its judicial capacity',
    severity: 'must',
    why: 'The regulator has no powers there, so a notice that sends people to it alone leads them nowhere.',
    check: (record, day) => {
      const judicial = record.purposes.filter((purpose) => purpose.judicial)
      const found = contactsFor(record, 'judicial-complaints', day)
      if (judicial.length === 0 || found.some(reachable)) return []
      const [first] = found
      const what = judicial.map(({ name }) => `to ${name}`).join(', ')
      return [
        {
          text: first
            ? `${first.name ?? 'Complaints about a court'}: add a way to send a complaint about what a court does ${what}`
            : `Add a contact for complaints about what a court does ${what}`,
          facts: [
            first ? `contact/${first.id}/email` : 'contact',
            ...judicial.map(({ id }) => `purpose/${id}/judicial`),
          ],
          suggested: { topic: 'judicial-complaints' },
        },
      ]
    },
  },
  {
    id: 'complaint-route',
    title: 'Say how people complain to you',
    provision: 'complaints-to-controller',
    appliesTo: 'Every service, in notices dated from 19 June 2026',
    severity: 'must',
    why: 'People have a right to complain to the controller, who must help them to do so, for example by a form, and must answer.',
    check: (record, day) => {
      const found = contactsFor(record, 'complaints', day)
      if (found.some(reachable)) return []
      const [first] = found
      const text = first
        ? `${first.name ?? 'Complaints to us'}: add a way to send a complaint, such as an email address or a form`
        : 'Add a contact for complaints to you that holds on this day'
      return [
        {
          text,
          facts: [first ? `contact/${first.id}/email` : 'contact'],
          suggested: { topic: 'complaints' },
        },
      ]
    },
  },
  {
    id: 'regulator-on-the-day',
    title: 'Name the regulator to whom people can complain',
    provision: 'complaints-to-regulator',
    appliesTo: 'Services whose contacts for the regulator do not hold on the day',
    severity: 'must',
    why: 'The notice must say that people can complain to the regulator, so it needs a contact that holds on its day.',
    check: (record, day) => {
      const all = record.contacts.filter(({ topic }) => topic === 'regulator')
      if (all.length === 0 || contactsFor(record, 'regulator', day).length > 0) return []
      return [
        {
          text: 'Add a contact for the regulator that holds on this day, or correct the days of the one there is',
          facts: [`contact/${all[0]?.id}/from`, `contact/${all[0]?.id}/until`],
        },
      ]
    },
  },
  {
    id: 'commission-before-its-time',
    title: 'Call the regulator the Information Commissioner until 29 September 2026',
    provision: 'information-commissioner',
    appliesTo: 'Contacts for the regulator',
    severity: 'should',
    why: 'People look for the name that the regulator has on the day of the notice.',
    check: (record, day) => misnamed(record, day, /\bInformation Commission\b/i, 'Information Commissioner'),
  },
  {
    id: 'commissioner-after-the-change',
    title: 'Call the regulator the Information Commission from 30 September 2026',
    provision: 'information-commission',
    appliesTo: 'Contacts for the regulator',
    severity: 'should',
    why: 'The Information Commission took over from the Information Commissioner on that day.',
    check: (record, day) => misnamed(record, day, /\bInformation Commissioner\b/i, 'Information Commission'),
  },
]
