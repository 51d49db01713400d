import { Changes } from '@/app/_review/changes'
import { Details } from '@/components/details/details'
import { Timeline } from '@/components/moj/timeline/timeline'
import { eventInWords } from '@/domain/review/event-in-words'
import { timeInLondon } from '@/domain/time-in-london'
import type { ShownEntry } from '@/prisma/audit-trail'

/** Events as people read them, each with its service and what it changed. */
export function EventList({ entries }: { entries: readonly ShownEntry[] }) {
  return (
    <Timeline
      headingLevel={3}
      items={entries.map(({ event, at, by, service, titleOf }) => {
        const { title, changes } = eventInWords(event, titleOf)
        return {
          label: { text: title },
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
                <Details summaryText={changes.length === 1 ? '1 answer' : `${changes.length} answers`}>
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
