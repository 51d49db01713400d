import type { Contact } from '@/domain/record/record'
import { type Block, type Inline, link } from '../blocks'
import { contactBlocks, contactsFor } from '../contacts'
import { factsOf, factsOfEach, organisationFacts } from '../facts'
import { list, paragraph, section } from '../making'
import type { Material } from '../material'
import { wordsFor } from '../statements'
import { oneLine, phrase } from '../wording/sentences'

/** What it costs and how long it takes, and whom to ask: UK GDPR Article 12(3) and (5). */
export function howToUseYourRights(material: Material): Block[] {
  const { charter } = material.record.organisation
  return section('rights/using', 2, 'How to use your rights', [
    paragraph(
      'rights/time',
      'Using your rights is usually free. We will answer within one month, or tell you by then if we need longer.',
    ),
    ...requests(
      material,
      'access',
      'To ask whether we hold data about you, or for a copy of it (a subject access request), contact:',
    ),
    ...requests(material, 'rights', 'For other requests, contact:'),
    ...anybodyElse(material),
    ...wordsFor(material, 'rights'),
    ...(charter && !isLinked(material, charter)
      ? [
          paragraph(
            'rights/charter',
            ['Read more about your rights in our ', link('personal information charter', charter), '.'],
            organisationFacts('charter'),
          ),
        ]
      : []),
  ])
}

/** One line for each office that has an email address alone; else its whole address. */
function requests(material: Material, topic: 'access' | 'rights', lead: string): Block[] {
  const contacts = contactsFor(material, topic)
  if (contacts.length === 0) return []
  const facts = factsOfEach('contact', contacts, 'topic', 'from', 'until')
  if (!contacts.every(isShort))
    return [paragraph(`rights/${topic}`, lead, facts), ...contactBlocks(`rights/${topic}`, contacts)]
  return [
    paragraph(`rights/${topic}`, lead, facts),
    ...list(
      `rights/${topic}/list`,
      // The office for everybody comes last.
      [...contacts]
        .sort((a, b) => Number(!a.forWhom) - Number(!b.forWhom))
        .map((contact) => ({
          content: inOneLine(contact),
          facts: factsOf('contact', contact, 'name', 'forWhom', 'email'),
        })),
    ),
  ]
}

const isShort = ({ name, email, address, telephone, textphone, link: href, note }: Contact) =>
  Boolean(name && email) && !address && !telephone && !textphone && !href && !note

function inOneLine({ name = '', email = '', forWhom }: Contact): Inline[] {
  return [
    `${oneLine(name)} at `,
    link(email, `mailto:${email}`),
    ...(forWhom ? [`, for ${phrase(forWhom)}`] : []),
  ]
}

/** The data protection officer answers where no office is named for requests. */
function anybodyElse(material: Material): Block[] {
  if (contactsFor(material, 'access').length > 0 && contactsFor(material, 'rights').length > 0) return []
  const contacts = contactsFor(material, 'privacy', 'dpo')
  if (contacts.length === 0) return []
  const others = contactsFor(material, 'access', 'rights').length > 0
  const isOfficer = contacts.every(({ topic }) => topic === 'dpo')
  const whom = isOfficer ? 'our data protection officer' : 'our privacy team'
  return [
    paragraph(
      'rights/others',
      others ? `For anything else, contact ${whom}.` : `To use any of your rights, contact ${whom}.`,
      factsOfEach('contact', contacts, 'topic', 'from', 'until'),
    ),
  ]
}

/** Whether the team’s own words already lead there. */
const isLinked = ({ record }: Material, address: string) =>
  record.statements.some(({ place, link: href }) => place === 'rights' && href === address)
