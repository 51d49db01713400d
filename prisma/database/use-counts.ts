import type { PrismaClient } from '../generated/client'

/** How often something was done in the window that is open, this time included, and when a new one begins. */
type UseCount = { count: number; secondsLeft: number }

/**
 * Counts one use under a key, in a window that begins with the first. The database's own clock and one statement
 * keep the count right however many processes share it. Counts whose window has ended go at the next first use.
 */
export async function countUse(db: PrismaClient, key: string, windowSeconds: number): Promise<UseCount> {
  const [counted] = await db.$queryRaw<UseCount[]>`
    insert into "UseCount" as kept (key, count, "endsAt")
    values (${key}, 1, clock_timestamp() + make_interval(secs => ${windowSeconds}::double precision))
    on conflict (key) do update set
      count = case when kept."endsAt" <= clock_timestamp() then 1 else kept.count + 1 end,
      "endsAt" = case when kept."endsAt" <= clock_timestamp() then excluded."endsAt" else kept."endsAt" end
    returning count, greatest(1, ceil(extract(epoch from "endsAt" - clock_timestamp())))::int as "secondsLeft"`
  if (!counted) throw new Error('An insert with “returning” returned no row')
  // Rows that another process is dropping are left to it, so that the two never wait for each other.
  if (counted.count === 1)
    await db.$executeRaw`delete from "UseCount" where key in
      (select key from "UseCount" where "endsAt" <= clock_timestamp() for update skip locked)`
  return counted
}
