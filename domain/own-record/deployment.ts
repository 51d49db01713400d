import { isPeriod } from '@/domain/record/period'
import type { System } from '@/domain/record/record'
import { placeCode } from '@/domain/record/vocabulary/places'
import { safeguards } from '@/domain/record/vocabulary/safeguards'

type Prefix = 'HOSTING' | 'OIDC' | 'MAIL'

/** The settings of the installation that its own record is made with, each as it stands in the environment. */
type Environment = {
  readonly [Name in
    | `${Prefix}_${'PROVIDER' | 'PLACES' | 'SAFEGUARD' | 'ENCRYPTION'}`
    | 'OIDC_ISSUER'
    | 'OIDC_NAME'
    | 'NEXTAUTH_URL'
    | 'LOG_RETENTION'
    | 'NOTIFY_API_KEY'
    | 'MAIL_SMTP_URL'
    | 'MAIL_RETENTION']?: string
}

/** Who runs some systems, where, and how what is there is protected; undefined for what no setting says. */
export type Runner = Pick<System, 'places' | 'safeguard' | 'encryption'> & {
  /** The name of the organisation that runs them under a contract; `own` for the one whose inventory it is. */
  provider: string | undefined
}

/** What the inventory's own record takes from the settings of this installation. */
export type Deployment = {
  address: string | undefined
  hosting: Runner
  /** The sign-in service, by its name or its host; undefined when nobody signs in by one. */
  signIn: (Runner & { name: string }) | undefined
  /** The service that sends emails; undefined when nobody gets any. */
  mail: (Runner & { name: string; retention: string | undefined }) | undefined
  /** How long the logs of the application and of the servers before it are kept. */
  logs: string | undefined
}

/** The kinds of encryption that a setting may name. */
export const encryptions = ['in-transit', 'at-rest', 'fields', 'none']

/** Whether a setting may name this as what protects data outside the UK. */
export const isSafeguard = (word: string) => Object.hasOwn(safeguards, word)

/** Reads the settings. One that makes no sense counts as not there. */
export function deploymentOf(env: Environment): Deployment {
  const { OIDC_ISSUER: issuer, OIDC_NAME: name, NEXTAUTH_URL: address, LOG_RETENTION: logs } = env
  const { NOTIFY_API_KEY: notify, MAIL_SMTP_URL: smtp, MAIL_RETENTION: mails } = env
  const mailName = notify ? 'GOV.UK Notify' : smtp && hostOf(smtp)
  return {
    address,
    hosting: runner(env, 'HOSTING'),
    signIn: issuer ? { name: name || hostOf(issuer), ...runner(env, 'OIDC') } : undefined,
    mail: mailName
      ? { name: mailName, retention: mails && isPeriod(mails) ? mails : undefined, ...runner(env, 'MAIL') }
      : undefined,
    logs: logs && isPeriod(logs) ? logs : undefined,
  }
}

function runner(env: Environment, prefix: Prefix): Runner {
  const codes = (
    setting: 'PLACES' | 'SAFEGUARD' | 'ENCRYPTION',
    read: (word: string) => string | undefined,
  ) => {
    const found = words(env[`${prefix}_${setting}`]).flatMap((word) => read(word) ?? [])
    return found.length > 0 ? [...new Set(found)] : undefined
  }
  return {
    provider: env[`${prefix}_PROVIDER`] || undefined,
    places: codes('PLACES', placeCode),
    safeguard: codes('SAFEGUARD', (word) => (isSafeguard(word) ? word : undefined)) as Runner['safeguard'],
    encryption: codes('ENCRYPTION', (word) =>
      encryptions.includes(word) ? word : undefined,
    ) as Runner['encryption'],
  }
}

function words(setting: string | undefined): string[] {
  return (setting ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}
