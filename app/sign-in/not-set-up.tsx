import { InsetText } from '@/components/inset-text/inset-text'

/** What the operator must set before anybody can sign in. */
export function NotSetUp({ missing }: { missing: string[] }) {
  return (
    <>
      <p className="govuk-body">You cannot sign in yet, because this service has not been set up.</p>
      <InsetText>
        <p className="govuk-body">
          If you run this service, set these environment variables and start it again:
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {missing.map((name) => (
            <li key={name}>
              <code>{name}</code> {meanings[name]}
            </li>
          ))}
        </ul>
      </InsetText>
    </>
  )
}

const meanings: Record<string, string> = {
  OIDC_ISSUER: '– the https address of your OpenID Connect issuer',
  OIDC_CLIENT_ID: '– what the issuer calls this service',
  OIDC_CLIENT_SECRET: '– the secret that the issuer gave this service',
}
