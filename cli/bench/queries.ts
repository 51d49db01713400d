import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection } from '@/prisma/database/connection'

/** Counts what PostgreSQL is asked, by its own log. */
export type QueryLog = { during: (work: () => Promise<unknown>) => Promise<number> }

/** The log of a server that writes one, which its owner reads; it is written only while something is counted. */
export function queryLog({ asOwner }: Connection): QueryLog {
  const log = async (statements: 'all' | 'none') => {
    await asOwner(async ({ db }) => {
      await db.$executeRawUnsafe(`alter system set log_statement = '${statements}'`)
      await db.$executeRaw`select pg_reload_conf()`
    })
    await sleep(200)
  }
  const counted = async () => {
    const [file] = await asOwner(
      ({ db }) => db.$queryRaw<{ text: string }[]>`select pg_read_file(pg_current_logfile()) as text`,
    )
    return file?.text.match(/^inventory\|LOG: {2}(execute|statement)/gm)?.length ?? 0
  }
  return {
    during: async (work) => {
      await log('all')
      const before = await counted()
      await work()
      await sleep(200)
      const after = await counted()
      await log('none')
      return after - before
    },
  }
}
