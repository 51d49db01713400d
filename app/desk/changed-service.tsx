import { dayInLondon, dayInWords } from '@/domain/day'
import type { LastChanges } from '@/domain/review/last-changes'
import type { Cause, StaleInWords } from '@/domain/review/stale-in-words'
import type { DeskVersion } from '@/prisma/review/desk'
import { changeTags } from '../_review/difference-list'
import { stalePartsOf } from '../_review/stale-parts'
import { serviceOfPage } from '../_server/load'

/** So many parts of one service are listed on the desk; its own page has all of them. */
const most = 20

/** A service whose record has changed since it was published, with each published part that is no longer true, and why. */
export async function ChangedService({ version }: { version: DeskVersion }) {
  const { slug, number, serviceName, teamName } = version
  const { record } = await serviceOfPage(slug, 'see version')
  const { parts, changed } = (await stalePartsOf(record)) ?? { parts: [], changed: undefined }
  const others = parts.length - most
  return (
    <section className="govuk-!-margin-bottom-6">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        <a className="govuk-link app-as-typed" href={`/services/${slug}/stale`}>
          {serviceName}, version {number}
        </a>
      </h3>
      <p className="govuk-hint govuk-!-margin-bottom-1">{teamName}</p>
      {parts.length === 0 ? (
        <p className="govuk-body">What has changed makes nothing of its published documents untrue.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {parts.slice(0, most).map((part) => (
            <li key={`${part.document} ${part.kind} ${part.key}`}>
              <Part part={part} changed={changed} />
            </li>
          ))}
          {others > 0 && <li>and {others === 1 ? '1 more part' : `${others} more parts`}</li>}
        </ul>
      )}
    </section>
  )
}

function Part({ part, changed }: { part: StaleInWords; changed: LastChanges | undefined }) {
  const { document, heading, is, before, after, causes } = part
  const said = (before.length > 0 ? before : after).join(', ')
  return (
    <>
      {document}
      {heading && `, ${heading}`} ({changeTags[is].text.toLowerCase()}): “{shortened(said)}”
      <div className="govuk-hint govuk-!-margin-bottom-0">
        {causes.length > 0
          ? causes.map((cause) => becauseOf(cause, changed)).join('; ')
          : 'The law, the regulator or a contact is another on this day'}
      </div>
    </>
  )
}

function becauseOf({ fact, text }: Cause, changed: LastChanges | undefined): string {
  const change = changed?.get(fact)
  if (!change) return text
  return `${text}, changed by ${change.by ?? 'the operator'} on ${dayInWords(dayInLondon(change.at))}`
}

function shortened(words: string): string {
  return words.length > 200 ? `${words.slice(0, 200)}…` : words
}
