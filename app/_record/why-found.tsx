import { Details } from '@/components/details/details'
import { dayInWords } from '@/domain/day'
import { mayBeExcused } from '@/domain/law/exceptions'
import type { Finding } from '@/domain/law/findings'
import { provisions } from '@/domain/law/provisions'
import { ruleOf } from '@/domain/law/rules'
import { resolved } from '@/domain/record/resolved/resolved'
import type { RecordView } from '../_server/record-view'

/** Why findings of one rule matter, the source, and the exception that covers them or the form to record one. */
export function WhyFound({
  view,
  about,
  findings,
}: {
  view: RecordView
  about: string
  findings: readonly [Finding, ...Finding[]]
}) {
  const [{ rule: id, excuse }] = findings
  const rule = ruleOf(id)
  return (
    <Details
      summaryHtml={
        <>
          Why<span className="govuk-visually-hidden">: {about}</span>
        </>
      }
    >
      <p className="govuk-body">{rule.why}</p>
      <p className="govuk-body">
        Source:{' '}
        <a className="govuk-link" href={`/rules#${rule.id}`}>
          {provisions[rule.provision].citation}
        </a>
      </p>
      {excuse && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${view.base}/exceptions/${excuse.id}`}>
            Exception
          </a>{' '}
          approved by {excuse.approver} until {dayInWords(excuse.until)}.
        </p>
      )}
      {!excuse && view.place.kind === 'service' && view.may('create') && mayBeExcused(rule) && (
        <p className="govuk-body">
          <a className="govuk-link" href={exceptionPage(view, findings)}>
            Record an exception
          </a>
        </p>
      )}
    </Details>
  )
}

/** The form of a new exception with what the findings are about filled in. */
function exceptionPage({ base, record }: RecordView, findings: readonly [Finding, ...Finding[]]): string {
  const things = findings.flatMap(({ facts }) => facts.map((fact) => fact.split('/')))
  const holdings = resolved(record).record.holdings.filter(({ id }) =>
    things.some(([kind, thing]) => kind === 'holding' && thing === id),
  )
  const ids = (kind: 'system' | 'identifier') => [
    ...things.flatMap(([named, id]) => (named === kind && id ? [id] : [])),
    ...holdings.map((holding) => holding[kind]),
  ]
  const query = new URLSearchParams({ rule: findings[0].rule })
  for (const id of new Set(ids('system'))) query.append('systems', id)
  for (const id of new Set(ids('identifier'))) query.append('identifiers', id)
  return `${base}/exceptions/new?${query}`
}
