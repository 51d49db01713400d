import type { Contact } from '@/domain/record/record'
import type { Runner } from './who-runs-this'

type Properties = { runner: Runner; topics: Contact['topic'][] }

/** How to reach the organisation about the first of the topics that it has a contact for; else only whom to ask. */
export function WaysToReach({ runner, topics }: Properties) {
  const found = topics
    .map((topic) => runner.contacts.filter((contact) => contact.topic === topic))
    .find((contacts) => contacts.length > 0)
  if (!found) return <p className="govuk-body">Contact {runner.name}.</p>
  return found.map((contact) => <Ways key={contact.id} {...contact} />)
}

function Ways({ name, address = [], email, telephone, textphone, hours, link }: Contact) {
  const lines = [
    name && <strong>{name}</strong>,
    email && <Address href={`mailto:${email}`} text={email} />,
    link && <Address href={link} text={link} />,
    telephone && `Telephone: ${telephone}`,
    textphone && `Textphone: ${textphone}`,
    hours,
    ...address,
  ]
  return (
    <ul className="govuk-list">{lines.map((line, place) => line && <li key={String(place)}>{line}</li>)}</ul>
  )
}

function Address({ href, text }: { href: string; text: string }) {
  return (
    <a className="govuk-link govuk-!-text-break-word" href={href}>
      {text}
    </a>
  )
}
