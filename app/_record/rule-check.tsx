import type { Finding } from '@/domain/law/findings'
import type { RecordView } from '../_server/record-view'
import { EntryList } from './entry-list'
import { FindingList } from './finding-list'
import { findingsToday } from './findings-today'
import { GapList } from './gap-list'

/** All that is open in a service, as `inventory check` says it: what the rules find, then what is still needed; and the exceptions that are recorded. */
export function RuleCheck({ view }: { view: RecordView }) {
  const found = findingsToday(view)
  const open = found.filter(({ excuse }) => !excuse)
  const by = (test: (finding: Finding) => boolean) => open.filter(test)
  const parts = [
    {
      title: 'To fix before the record can be approved',
      findings: by(({ severity }) => severity === 'must'),
    },
    { title: 'Should be fixed', findings: by(({ severity }) => severity === 'should') },
    { title: 'Advice', findings: by(({ severity }) => severity === 'advice') },
    { title: 'Covered by an exception', findings: found.filter(({ excuse }) => excuse) },
  ]
  return (
    <>
      <p className="govuk-body">
        This is all that is open today: the breaches of law, guidance and policy that the record shows, then
        what is still needed. See{' '}
        <a className="govuk-link" href="/rules">
          all the rules and their sources
        </a>
        .
      </p>
      {parts
        .filter(({ findings }, index) => index === 0 || findings.length > 0)
        .map(({ title, findings }) => (
          <section key={title}>
            <h2 className="govuk-heading-m">{title}</h2>
            <FindingList view={view} findings={findings} />
          </section>
        ))}
      <GapList view={view} />
      <EntryList view={view} kind="exception" />
    </>
  )
}
