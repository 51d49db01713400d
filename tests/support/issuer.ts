import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Configuration, Provider } from 'oidc-provider'

/** What the issuer says of a person; `sub` never changes, the address may. */
export type Account = { sub: string; email: string; emailVerified: boolean }

/** An OpenID Connect issuer of the tests' own, on this machine. */
export type Issuer = {
  /** What the application needs in its environment to sign people in here. */
  environment: { OIDC_ISSUER: string; OIDC_CLIENT_ID: string; OIDC_CLIENT_SECRET: string }
  /** Says who types their password at the next visit; undefined for somebody who gives up. */
  visitedBy: (account: Account | undefined) => void
  stop: () => Promise<void>
}

/** Starts one for an application at the address. It insists on PKCE and says addresses by userinfo alone. */
export async function startIssuer(application: string): Promise<Issuer> {
  const accounts = new Map<string, Account>()
  let visitor: Account | undefined
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { client_id: 'privacy-inventory', client_secret: 'known-to-both' }
  const configuration: Configuration = {
    clients: [{ ...client, redirect_uris: [`${application}/api/auth/callback/oidc`] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['known-to-everybody'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/visit/${uid}` },
    pkce: { required: () => true },
    findAccount: (_, sub) => {
      const account = accounts.get(sub)
      const claims = { sub, email: account?.email, email_verified: account?.emailVerified }
      return account && { accountId: sub, claims: () => claims }
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId,
        clientId: oidc.client?.clientId,
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  }
  const provider = new Provider(url, configuration)
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/visit/')) return next()
    context.respond = false
    const result = visitor ? { login: { accountId: visitor.sub } } : { error: 'access_denied' }
    await provider.interactionFinished(context.req, context.res, result)
  })
  server.on('request', provider.callback())
  return {
    environment: {
      OIDC_ISSUER: url,
      OIDC_CLIENT_ID: client.client_id,
      OIDC_CLIENT_SECRET: client.client_secret,
    },
    visitedBy: (account) => {
      visitor = account
      if (account) accounts.set(account.sub, account)
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
