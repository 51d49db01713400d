import { ownAddress, setting } from './settings'

type Environment = { readonly [name: string]: string | undefined }

export type IssuerSettings = { issuer: string; clientId: string; clientSecret: string; name: string }

/** How people sign in, as the settings say. */
export type SignInWay =
  | ({ kind: 'issuer' } & IssuerSettings)
  | { kind: 'demo' }
  /** `missing` are the settings without which nobody can sign in. */
  | { kind: 'none'; missing: string[] }

const issuerSettings = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

/**
 * Decides how people sign in. The demo lets anybody in as anybody, so it needs the embedded database or
 * DEMO_SIGN_IN=1, and any setting of an issuer, even an unfinished one, rules it out.
 */
export function signInWay(env: Environment = process.env): SignInWay {
  const missing: string[] = issuerSettings.filter((name) => !setting(name, env))
  if (missing.length < issuerSettings.length) {
    const [issuer = '', clientId = '', clientSecret = ''] = issuerSettings.map((name) => setting(name, env))
    const address = issuer ? secureAddress(issuer) : undefined
    if (issuer && !address) missing.push('OIDC_ISSUER')
    if (missing.length || !address) return { kind: 'none', missing }
    return { kind: 'issuer', issuer, clientId, clientSecret, name: setting('OIDC_NAME', env) || address.host }
  }
  return !setting('DATABASE_URL', env) || setting('DEMO_SIGN_IN', env)
    ? { kind: 'demo' }
    : { kind: 'none', missing }
}

/** Discovery over plain HTTP would let anybody on the way choose the keys; only this machine may use it. */
function secureAddress(issuer: string): URL | undefined {
  const address = URL.canParse(issuer) ? new URL(issuer) : undefined
  const local = address && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname)
  return address?.protocol === 'https:' || (local && address.protocol === 'http:') ? address : undefined
}

/** Whether the site is reached by HTTPS, so that its cookies must be too. */
export function servedByHttps(env: Environment = process.env): boolean {
  return ownAddress(env).startsWith('https:')
}

/**
 * Whether an address belongs to whoever signs in. Some issuers never say; OIDC_TRUST_EMAIL=1 takes that for yes, which
 * is safe only where the organisation itself gives people their addresses. One that says no is always believed.
 */
export function isAddressVerified(
  { email_verified }: { email_verified?: unknown },
  env: Environment = process.env,
): boolean {
  return email_verified === true || (email_verified === undefined && setting('OIDC_TRUST_EMAIL', env))
}
