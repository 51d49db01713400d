import { createHmac } from 'node:crypto'
import { database } from '@/prisma/database/client'
import { countUse } from '@/prisma/database/use-counts'
import { type Settings, setting } from '@/server/settings'
import { cookieSecret } from '../sign-in/cookies'

type LimitName = keyof Settings & `LIMIT_${string}`

const windowSeconds = 15 * 60

/**
 * Counts one more use by a person's id or an address. Returns the seconds after which they may try again; undefined
 * when they may go on. What is kept says who only to somebody who has the secret, and no longer than it counts.
 */
export async function secondsToWait(limit: LimitName, who: string): Promise<number | undefined> {
  const key = createHmac('sha256', cookieSecret()).update(`${limit} ${who}`).digest('base64url')
  const { count, secondsLeft } = await countUse(await database(), key, windowSeconds)
  return count > setting(limit) ? secondsLeft : undefined
}
