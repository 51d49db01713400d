import { Changes } from '@/app/_review/changes'
import { Details } from '@/components/details/details'
import { Timeline } from '@/components/moj/timeline/timeline'
import { timeInLondon } from '@/domain/day'
import { eventInWords } from '@/domain/review/event-in-words'
import { roleChanges } from '@/domain/review/person-in-event'
import type { ShownEntry } from '@/prisma/history/audit-trail'

/** Events as people read them, each with whom and which service it is about and what it changed. */
export function EventList({ entries }: { entries: readonly ShownEntry[] }) {
  return (
    <Timeline
      headingLevel={3}
      items={entries.map(({ event, at, by, service, about, titleOf, teamName }) => {
        const { title, changes: answers } = eventInWords(event, titleOf)
        const roles = roleChanges(event, teamName)
        const changes = [...answers, ...roles]
        const noun = roles.length > 0 ? 'role' : 'answer'
        return {
          label: { text: about ? `${title}: ${about}` : title },
          datetime: { timestamp: at.toISOString(), text: timeInLondon(at) },
          byline: { text: by ? by.name : 'the operator' },
          html: (
            <>
              {service && (
                <p className="govuk-body govuk-!-margin-bottom-1">
                  <a className="govuk-link app-as-typed" href={`/services/${service.slug}`}>
                    {service.name}
                  </a>
                </p>
              )}
              {changes.length > 0 && (
                <Details summaryText={`${changes.length} ${noun}${changes.length === 1 ? '' : 's'}`}>
                  <Changes changes={changes} />
                </Details>
              )}
            </>
          ),
        }
      })}
    />
  )
}
