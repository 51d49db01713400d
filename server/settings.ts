import { largestUpload } from '@/app/_evidence/upload/largest-upload'
import { mostOften } from '@/app/_server/limits/most-often'
import { wrongSetting } from '@/domain/own-record/deployment'
import { wrongMailSetting } from './mail/channel'

/** A setting in the environment makes no sense. */
class WrongSetting extends Error {
  override name = 'WrongSetting'
}

export type Settings = {
  port: number
  /** The address that people use, this machine's own unless NEXTAUTH_URL is set. */
  address: string
  /** How many proxies in front of this process add to X-Forwarded-For. */
  proxies: number
  /** How long, in milliseconds, it goes on taking requests after the signal to end, and how long those may take. */
  shutdown: { delay: number; limit: number }
}

/** What the environment says about serving. Throws `WrongSetting`. */
export function settings({ PORT, NEXTAUTH_URL, TRUSTED_PROXIES, ...env }: NodeJS.ProcessEnv): Settings {
  const port = Number(PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new WrongSetting(`PORT is “${PORT}”. Set it to a number from 1 to 65535.`)
  const address = NEXTAUTH_URL || `http://localhost:${port}`
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new WrongSetting(
      `NEXTAUTH_URL is “${address}”. Set it to the address that people use, like https://inventory.example.gov.uk.`,
    )
  if (!/^\d?$/.test(TRUSTED_PROXIES ?? ''))
    throw new WrongSetting(
      `TRUSTED_PROXIES is “${TRUSTED_PROXIES}”. Set it to the number of proxies in front, from 0 to 9.`,
    )
  for (const name of Object.keys(mostOften))
    if (env[name] && !/^[1-9]\d{0,8}$/.test(env[name]))
      throw new WrongSetting(`${name} is “${env[name]}”. Set it to how often in 15 minutes, a number from 1.`)
  if (!largestUpload(env))
    throw new WrongSetting(
      `EVIDENCE_MEGABYTES is “${env.EVIDENCE_MEGABYTES}”. Set it to the most that a file of evidence may have, from 1 to 2000.`,
    )
  if (!(env.ALLOWED_ORIGINS ?? '').split(',').every((origin) => /^\s*(https?:\/\/[^/\s]+)?\s*$/.test(origin)))
    throw new WrongSetting(
      `ALLOWED_ORIGINS is “${env.ALLOWED_ORIGINS}”. Set it to the beginnings of addresses, like https://old.example.gov.uk, with commas between them.`,
    )
  const wrong = wrongSetting(env) ?? wrongMailSetting(env)
  if (wrong) throw new WrongSetting(wrong)
  const shutdown = { delay: seconds(env, 'SHUTDOWN_DELAY', 0), limit: seconds(env, 'SHUTDOWN_TIMEOUT', 25) }
  return { port, address, proxies: Number(TRUSTED_PROXIES || 0), shutdown }
}

/** A number of seconds in the environment, in milliseconds. */
function seconds(env: Partial<NodeJS.ProcessEnv>, name: string, unlessSet: number): number {
  if (!/^\d{0,4}$/.test(env[name] ?? ''))
    throw new WrongSetting(`${name} is “${env[name]}”. Set it to a number of seconds, from 0 to 9999.`)
  return Number(env[name] || unlessSet) * 1000
}
