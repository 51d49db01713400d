import { Details } from '@/components/details/details'
import { Tag } from '@/components/tag/tag'
import { dayInWords } from '@/domain/day'
import { capitalised } from '@/domain/documents/wording/sentences'
import type { Group, Item } from '@/domain/law/groups'
import { menders } from '@/domain/law/mender'
import { type Severity, severities } from '@/domain/record/severity'
import type { RecordView } from '../_server/record-view'
import { MendingLink } from './mending-link'
import { WhyFound } from './why-found'

const colours: Record<Severity, string> = {
  must: 'govuk-tag--red',
  should: 'govuk-tag--orange',
  advice: 'govuk-tag--blue',
}

/** Groups in their order, each with how much it matters, the questions that mend it, and who can when the team cannot. */
export function GroupList({ view, groups }: { view: RecordView; groups: readonly Group[] }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {groups.map((group) => (
        <li key={group.items.map(({ href, text }) => `${href} ${text}`).join(' ')} className="app-finding">
          <Tag text={severities[group.severity]} classes={colours[group.severity]} />{' '}
          <Named view={view} group={group} />
          {group.of === 'later' && group.points[0].from && ` (from ${dayInWords(group.points[0].from)})`}
          {group.mender !== 'team' && (
            <p className="govuk-hint govuk-!-margin-bottom-0">{menders[group.mender]} can mend this.</p>
          )}
          {group.of === 'finding' && (
            <WhyFound view={view} about={group.lead ?? group.points[0].text} findings={group.points} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** Of more links than this, the first few are shown, and the others on demand. */
const mostShown = 5
const firstShown = 3

function Named({ view, group: { lead, items } }: { view: RecordView; group: Group }) {
  const [first] = items
  if (!lead || !first) return first && <MendingLink view={view} {...first} text={capitalised(first.text)} />
  const shown = items.length > mostShown ? firstShown : items.length
  const others = items.slice(shown)
  return (
    <>
      <span className="app-as-typed">{capitalised(lead)}</span>:
      <Links view={view} items={items.slice(0, shown)} />
      {others.length > 0 && (
        <Details
          classes="govuk-!-margin-bottom-2"
          summaryHtml={
            <>
              {others.length} more<span className="govuk-visually-hidden">: {lead}</span>
            </>
          }
        >
          <Links view={view} items={others} />
        </Details>
      )}
    </>
  )
}

function Links({ view, items }: { view: RecordView; items: readonly Item[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-1">
      {items.map((item) => (
        <li key={`${item.href} ${item.text}`}>
          <MendingLink view={view} {...item} />
        </li>
      ))}
    </ul>
  )
}
