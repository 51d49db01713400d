import { PublicShell } from '@/app/_shell/public-shell'
import { WaysToReach } from '../privacy/ways-to-reach'
import { whoRunsThis } from '../privacy/who-runs-this'

type Properties = { searchParams: Promise<{ because?: unknown }> }

/** For somebody whom the issuer knows and we do not: whom to ask. */
export default async function NoAccessPage({ searchParams }: Properties) {
  const { because } = await searchParams
  return (
    <PublicShell title="You do not have access">
      <h1 className="govuk-heading-l">You do not have access to the privacy inventory</h1>
      {because === 'unverified' ? (
        <p className="govuk-body">
          Your sign-in service has not confirmed your email address, so we cannot tell whether you were
          invited. Confirm your address there and{' '}
          <a className="govuk-link" href="/sign-in">
            sign in again
          </a>
          .
        </p>
      ) : (
        <p className="govuk-body">
          Your sign-in service knows you, but nobody has invited you here, or your access was removed.
        </p>
      )}
      <p className="govuk-body">
        To get access, ask the administrator of your organisation. If you do not know who that is:
      </p>
      <WaysToReach runner={await whoRunsThis()} topics={['general', 'privacy']} />
    </PublicShell>
  )
}
