import type { Finding } from '@/domain/law/findings'
import type { Loaded } from '../_server/loaded'
import { EntryList } from './entry-list'
import { FindingList } from './finding-list'
import { foundIn } from './found'

/** What the rules find in a service, the worst first, then the exceptions that are recorded. */
export function RuleCheck({ loaded }: { loaded: Loaded }) {
  const found = foundIn(loaded)
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
        These are the breaches of law, guidance and policy that the record shows today. See{' '}
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
            <FindingList loaded={loaded} findings={findings} />
          </section>
        ))}
      <EntryList loaded={loaded} kind="exception" />
    </>
  )
}
