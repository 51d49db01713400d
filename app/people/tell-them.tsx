import 'server-only'
import { InsetText } from '@/components/inset-text/inset-text'
import { ownAddress } from '@/server/settings'
import { isDemo } from '../_server/actor'
import { EmailAddress } from './email-address'

/** What an administrator must tell somebody whom they have invited: the inventory sends no mail. */
export function TellThem({ name, email }: { name: string; email: string }) {
  const address = String(new URL('/sign-in', ownAddress()))
  return (
    <>
      <p className="govuk-body">We do not send emails. Tell {name} how to sign in, for example:</p>
      <InsetText classes="govuk-!-text-break-word">
        <p className="govuk-body">
          You can now use the privacy inventory. Sign in at {address} with your email address{' '}
          <EmailAddress email={email} />
        </p>
      </InsetText>
      {isDemo() && (
        <p className="govuk-body">
          This is a demo: only the people on the sign-in page can sign in, so {name} cannot.
        </p>
      )}
    </>
  )
}
