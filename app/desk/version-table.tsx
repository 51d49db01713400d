import { step } from '@/app/_review/actions'
import { ButtonForm } from '@/app/_review/button-form'
import { Tag } from '@/components/tag/tag'
import { dayInLondon, dayInWords } from '@/domain/day'
import { type Severity, severities } from '@/domain/record/severity'
import type { Actor } from '@/domain/review/actor'
import { type DeskList, waitingInWords } from '@/domain/review/desk'
import { personWhoLeft } from '@/domain/review/person-who-left'
import { hindrance, type State, undecidedStates } from '@/domain/review/workflow'
import type { DeskVersion } from '@/prisma/review/desk'
import { WideTable } from '../_record/wide-table'
import { StateTag } from '../_review/state-tag'
import { withFormKey } from '../_server/form-key'

type VersionTableProps = {
  list: DeskList
  versions: readonly DeskVersion[]
  caption: string
  actor: Actor
  today: string
}

/** How the column is called that says how long; of all versions many wait for nothing. */
const waits: Partial<Record<DeskList, string>> = { overdue: 'Overdue for', all: 'Submitted' }

/** Versions on the desk: what, from whom, how long it has waited, and who reviews it. */
export function VersionTable({ list, versions, caption, actor, today }: VersionTableProps) {
  return (
    <WideTable
      label="Versions"
      classes="app-table--dense"
      caption={caption}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[
        { text: 'Service' },
        ...(list === 'all' ? [{ text: 'State' }] : []),
        { text: 'Submitted by' },
        { text: waits[list] ?? 'Waiting for' },
        { text: 'Findings' },
        { text: 'Reviewer' },
      ]}
      rows={versions.map((version) => [
        { html: <Version version={version} /> },
        ...(list === 'all' ? [{ html: <StateTag state={version.state} /> }] : []),
        { text: version.submittedBy ?? personWhoLeft },
        list === 'all'
          ? { text: dayInWords(dayInLondon(version.submittedAt)) }
          : { html: <Waiting since={sinceWhen(list, version)} today={today} /> },
        { text: findingsInWords(version.findings) },
        { html: <Reviewer version={version} actor={actor} /> },
      ])}
    />
  )
}

function Version({ version }: { version: DeskVersion }) {
  const { slug, number, serviceName, teamName, returnedNumber, state } = version
  const isAgain = returnedNumber !== null && (undecidedStates as readonly State[]).includes(state)
  return (
    <>
      <a className="govuk-link app-as-typed" href={`/services/${slug}/versions/${number}`}>
        {serviceName}, version {number}
      </a>
      <div className="govuk-hint govuk-!-margin-bottom-0">{teamName}</div>
      {isAgain && (
        <>
          <Tag text="Submitted again" classes="govuk-tag--blue" />{' '}
          <a
            className="govuk-link"
            href={`/services/${slug}/versions/compare?from=${returnedNumber}&to=${number}`}
          >
            Compare
            <span className="govuk-visually-hidden">
              {' '}
              {serviceName}, version {number},
            </span>{' '}
            with version {returnedNumber}
          </a>
        </>
      )}
    </>
  )
}

function Waiting({ since, today }: { since: string; today: string }) {
  return (
    <>
      {waitingInWords(since, today)}
      <div className="govuk-hint govuk-!-margin-bottom-0">since {dayInWords(since)}</div>
    </>
  )
}

function Reviewer({ version, actor }: { version: DeskVersion; actor: Actor }) {
  const { slug, number, serviceName, reviewer, state, teamId, authorship } = version
  const situation = {
    ...{ state, authorship },
    owner: { organisationId: actor.organisationId, teamId },
    comments: { open: 0, mustChange: 0 },
    record: { gaps: 0, mustFix: 0 },
  }
  if (state !== 'submitted' || hindrance('assign', actor, situation))
    return reviewer ?? (state === 'submitted' ? 'Nobody yet' : personWhoLeft)
  const what = `${serviceName}, version ${number}`
  return (
    <>
      <ButtonForm
        action={step}
        hidden={withFormKey({ slug, number: String(number), step: 'assign', reviewerId: actor.personId })}
        text="Assign to me"
        what={what}
        classes="govuk-!-margin-bottom-1"
      />
      <a className="govuk-link" href={`/services/${slug}/versions/${number}/assign`}>
        Assign to someone else<span className="govuk-visually-hidden"> ({what})</span>
      </a>
    </>
  )
}

function sinceWhen(list: DeskList, { submittedAt, decidedAt, reviewOn }: DeskVersion): string {
  if (list === 'overdue' && reviewOn) return reviewOn
  return dayInLondon(list === 'returned' && decidedAt ? decidedAt : submittedAt)
}

function findingsInWords(findings: DeskVersion['findings']): string {
  const counted = Object.entries(severities).flatMap(([severity, words]) => {
    const count = findings[severity as Severity] ?? 0
    return count > 0 ? `${count} ${words.toLowerCase()}` : []
  })
  return counted.join(', ') || 'None'
}
