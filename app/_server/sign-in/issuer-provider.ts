import type { OAuthConfig, UserinfoEndpointHandler } from 'next-auth/providers/oauth'
import { type IdTokenClaims, TokenSet } from 'openid-client'
import type { IssuerSettings } from '@/server/sign-in-way'

/** What an OpenID Connect issuer says of a person (OpenID Connect Core 1.0, sections 2 and 5.1). */
declare module 'next-auth' {
  interface Profile {
    iss?: string
    email_verified?: boolean
  }
}

/** Milliseconds that each request to the issuer may take. */
const patience = 10_000

/** Sign-in with the organisation's issuer, protected by PKCE, state and nonce. */
export function issuerProvider(settings: IssuerSettings): OAuthConfig<IdTokenClaims> {
  return {
    id: 'oidc',
    name: settings.name,
    type: 'oauth',
    wellKnown: `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    // An invitation already says what the person is called, so their profile is not asked for.
    authorization: { params: { scope: 'openid email' } },
    checks: ['pkce', 'state', 'nonce'],
    idToken: true,
    httpOptions: { timeout: patience },
    userinfo: { request: claimsWithAddress },
    profile: ({ sub }) => ({ id: sub }),
  }
}

/**
 * The claims of the ID token, with the address from userinfo when the token does not say whether it is
 * verified. The address and its verification always come from the same place.
 */
const claimsWithAddress: NonNullable<UserinfoEndpointHandler['request']> = async ({ client, tokens }) => {
  // next-auth has checked them by now, and its types leave out that they are these.
  const checked = new TokenSet(tokens)
  const { iss, sub, email, email_verified } = checked.claims()
  if (email_verified !== undefined || !client.issuer.metadata.userinfo_endpoint) {
    return { iss, sub, email, email_verified }
  }
  const person = await client.userinfo(checked)
  return { iss, sub, email: person.email, email_verified: person.email_verified }
}
