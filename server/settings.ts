import { pairs, type Setting, type SettingName, type Settings, settingsTable } from './settings-table'

export type { Settings } from './settings-table'

/** A setting in the environment makes no sense. */
class WrongSetting extends Error {
  override name = 'WrongSetting'
}

type Environment = { readonly [name: string]: string | undefined }

/**
 * What the environment says now in one variable. An empty one counts as not set. Throws `WrongSetting`, whose message says
 * what to set, and quotes no secret.
 */
export function setting<Name extends SettingName>(
  name: Name,
  env: Environment = process.env,
): Settings[Name] {
  const { read, unless, wanted, isSecret }: Setting<unknown> = settingsTable[name]
  const text = env[name] || unless
  const value = text === undefined ? undefined : read(text)
  if (text !== undefined && value === undefined)
    throw new WrongSetting(`${name} is ${isSecret ? 'not right' : `“${text}”`}. Set it to ${wanted}.`)
  return value as Settings[Name]
}

/** The address that people use. */
export const ownAddress = (env: Environment = process.env): string =>
  setting('NEXTAUTH_URL', env) ?? `http://localhost:${setting('PORT', env)}`

/** All that the environment says now. Throws `WrongSetting`, also when variables do not go together. */
export function settings(env: Environment = process.env): Settings {
  const names = Object.keys(settingsTable) as SettingName[]
  const all = Object.fromEntries(names.map((name) => [name, setting(name, env)])) as Settings
  const half = pairs.find(([one, other]) => Boolean(all[one]) !== Boolean(all[other]))
  if (half) throw new WrongSetting(`${half.join(' and ')} belong together. Set both, or neither.`)
  if (all.NOTIFY_API_KEY && all.MAIL_SMTP_URL)
    throw new WrongSetting(
      'Both NOTIFY_API_KEY and MAIL_SMTP_URL are set. Set the one by which emails are to be sent.',
    )
  return all
}

/** Puts what the start command has worked out where Next.js, next-auth and the programs that it starts look for it. */
export function provideSettings(
  worked: Partial<Record<SettingName, string>>,
  env: { [name: string]: string | undefined } = process.env,
): void {
  Object.assign(env, worked)
}
