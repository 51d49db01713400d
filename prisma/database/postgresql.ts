import pg from 'pg'
import { takeApplicationRole } from './application-role'
import { type Connection, createClient, type Owner } from './connection'
import { ReadingApartPg, ScriptAwarePg } from './postgresql-adapters'
import { applicationLimits, ownerLimits, pools, type SessionLimits, settingLimits } from './postgresql-limits'

/**
 * Connects to PostgreSQL, at the first query. Of what fails then, `unavailability` says whether it is about reaching the server
 * or waiting for it. `ownerUrl` is the address for the owner of the tables, when that is another user; `limits` are those of the
 * application.
 */
export function openPostgresql(
  url: string,
  {
    ownerUrl = url,
    limits = applicationLimits,
  }: { ownerUrl?: string; limits?: SessionLimits | undefined } = {},
): Connection {
  const start = `${settingLimits(limits)} ${takeApplicationRole}`
  const writing = openPool(url, { ...pools.writing, start })
  // A statement that would write fails here, rather than hold a connection that others read by.
  const reading = openPool(url, {
    ...pools.reading,
    start: `SET default_transaction_read_only = on; ${start}`,
  })
  const db = createClient(new ReadingApartPg({ reading, writing }))
  const close = async () => {
    await db.$disconnect()
    await writing.end()
    await reading.end()
  }
  const applicationUser = async (): Promise<string | undefined> =>
    ownerUrl === url ? undefined : (await reading.query('select session_user::text as name')).rows[0]?.name
  const asOwner: Connection['asOwner'] = async (work) =>
    onOwnConnection(ownerUrl, async (owner) => work({ ...owner, applicationUser: await applicationUser() }))
  return { kind: 'postgresql', db, asOwner, close }
}

/** One connection: the lock that the schema engine takes belongs to the session that took it. */
async function onOwnConnection<T>(url: string, work: (owner: Owner) => Promise<T>): Promise<T> {
  const pool = openPool(url, { max: 1, start: settingLimits(ownerLimits) })
  const adapter = new ScriptAwarePg(pool)
  const db = createClient(adapter)
  try {
    return await work({ db, adapter })
  } finally {
    await db.$disconnect()
    await pool.end()
  }
}

function openPool(url: string, { start, ...config }: pg.PoolConfig & { start: string }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    ...config,
    // The adapter drops the offset from every time it reads.
    onConnect: async (client) => {
      await client.query(`SET TIME ZONE 'UTC'; ${start}`)
    },
  })
  // An idle connection that the server ends is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => undefined)
  return pool
}
