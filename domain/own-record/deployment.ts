import { isPeriod } from '@/domain/record/period'
import type { System } from '@/domain/record/record'
import { placeCode } from '@/domain/record/vocabulary/places'
import { safeguards } from '@/domain/record/vocabulary/safeguards'

type Environment = { readonly [name: string]: string | undefined }

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

const encryption = { 'in-transit': true, 'at-rest': true, fields: true, none: true }

/** Reads the settings. One that makes no sense counts as not there; `wrongSetting` says which that is. */
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

function runner(env: Environment, prefix: 'HOSTING' | 'OIDC' | 'MAIL'): Runner {
  const codes = (setting: string, read: (word: string) => string | undefined) => {
    const found = words(env[`${prefix}_${setting}`]).flatMap((word) => read(word) ?? [])
    return found.length > 0 ? [...new Set(found)] : undefined
  }
  return {
    provider: env[`${prefix}_PROVIDER`] || undefined,
    places: codes('PLACES', placeCode),
    safeguard: codes('SAFEGUARD', oneOf(safeguards)) as Runner['safeguard'],
    encryption: codes('ENCRYPTION', oneOf(encryption)) as Runner['encryption'],
  }
}

/** What is wrong with a setting that the own record would take, in a sentence; undefined when nothing is. */
export function wrongSetting(env: Environment): string | undefined {
  for (const prefix of ['HOSTING', 'OIDC', 'MAIL']) {
    const wrong =
      problem(env, `${prefix}_PLACES`, placeCode, 'countries with commas between them, like GB, IE') ??
      problem(
        env,
        `${prefix}_SAFEGUARD`,
        oneOf(safeguards),
        `some of ${Object.keys(safeguards).join(', ')}`,
      ) ??
      problem(env, `${prefix}_ENCRYPTION`, oneOf(encryption), `some of ${Object.keys(encryption).join(', ')}`)
    if (wrong) return wrong
  }
  const period = (name: string) =>
    problem(env, name, (word) => (isPeriod(word) ? word : undefined), 'a period like P30D')
  return period('LOG_RETENTION') ?? period('MAIL_RETENTION')
}

function problem(env: Environment, name: string, read: (word: string) => string | undefined, wanted: string) {
  const isWrong = words(env[name]).some((word) => !read(word))
  return isWrong ? `${name} is “${env[name]}”. Set it to ${wanted}.` : undefined
}

function words(setting: string | undefined): string[] {
  return (setting ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}

function oneOf(options: object) {
  return (word: string) => (Object.hasOwn(options, word) ? word : undefined)
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}
