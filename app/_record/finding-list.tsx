import { Details } from '@/components/details/details'
import { Tag } from '@/components/tag/tag'
import { dayInWords } from '@/domain/day'
import { mayBeExcused } from '@/domain/law/exceptions'
import type { Finding } from '@/domain/law/findings'
import { severities } from '@/domain/law/in-words'
import { menders } from '@/domain/law/mender'
import { provisions } from '@/domain/law/provisions'
import type { Severity } from '@/domain/law/rule'
import { ruleOf } from '@/domain/law/rules'
import { resolved } from '@/domain/record/resolved/resolved'
import type { RecordView } from '../_server/record-view'
import { MendingLink } from './mending-link'

const colours: Record<Severity, string> = {
  must: 'govuk-tag--red',
  should: 'govuk-tag--orange',
  advice: 'govuk-tag--blue',
}

/** Findings, each with the question that mends it, the reason, the source, and who can mend it when the team cannot. */
export function FindingList({ view, findings }: { view: RecordView; findings: Finding[] }) {
  if (findings.length === 0) return <p className="govuk-body">There is nothing to fix.</p>
  return (
    <ul className="govuk-list govuk-list--spaced">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.facts.join(' ')}`} className="app-finding">
          <Tag text={severities[finding.severity]} classes={colours[finding.severity]} />{' '}
          <MendingLink view={view} href={finding.href} text={finding.text} />
          {finding.mender !== 'team' && (
            <p className="govuk-hint govuk-!-margin-bottom-0">{menders[finding.mender]} can mend this.</p>
          )}
          <Why finding={finding} view={view} />
        </li>
      ))}
    </ul>
  )
}

function Why({ finding, view }: { finding: Finding; view: RecordView }) {
  const rule = ruleOf(finding.rule)
  const { citation } = provisions[rule.provision]
  return (
    <Details
      summaryHtml={
        <>
          Why<span className="govuk-visually-hidden">: {finding.text}</span>
        </>
      }
    >
      <p className="govuk-body">{rule.why}</p>
      <p className="govuk-body">
        Source:{' '}
        <a className="govuk-link" href={`/rules#${rule.id}`}>
          {citation}
        </a>
      </p>
      {finding.excuse && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${view.base}/exceptions/${finding.excuse.id}`}>
            Exception
          </a>{' '}
          approved by {finding.excuse.approver} until {dayInWords(finding.excuse.until)}.
        </p>
      )}
      {!finding.excuse && view.place.kind === 'service' && view.may('create') && mayBeExcused(rule) && (
        <p className="govuk-body">
          <a className="govuk-link" href={exceptionPage(view, finding)}>
            Record an exception
          </a>
        </p>
      )}
    </Details>
  )
}

/** The form of a new exception with what the finding is about filled in. */
function exceptionPage({ base, record }: RecordView, { rule, facts }: Finding): string {
  const things = facts.map((fact) => fact.split('/'))
  const holdings = resolved(record).record.holdings.filter(({ id }) =>
    things.some(([kind, thing]) => kind === 'holding' && thing === id),
  )
  const ids = (kind: 'system' | 'identifier') => [
    ...things.flatMap(([named, id]) => (named === kind && id ? [id] : [])),
    ...holdings.map((holding) => holding[kind]),
  ]
  const query = new URLSearchParams({ rule })
  for (const id of new Set(ids('system'))) query.append('systems', id)
  for (const id of new Set(ids('identifier'))) query.append('identifiers', id)
  return `${base}/exceptions/new?${query}`
}
