import { Prisma } from '../generated/client'

/**
 * Stands in a statement of which PostgreSQL keeps the plan, for each connection: it spends longer on the plan of these than on
 * their answer. Prisma's own statements are planned anew: their number has no end, and a search is planned by its words.
 */
export const plannedOnce = Prisma.raw('/* planned once */')

/** The where-clauses that can be made into SQL: a condition of another form does not compile. */
type Where = Readonly<Record<string, string | null | { gt: Date } | { in: string[] } | undefined>>

/**
 * A where-clause over the columns of one table as SQL, for the few statements that are written out because every request begins with
 * them: who may see what is said by the where-clause alone. Columns are names of the schema, never what somebody sent.
 */
export function conditions(alias: string, where: Where): Prisma.Sql {
  const all = Object.entries(where).flatMap(([name, is]) => {
    const column = Prisma.raw(`${alias}."${name}"`)
    if (is === undefined) return []
    if (is === null) return Prisma.sql`${column} is null`
    if (typeof is === 'string') return Prisma.sql`${column} = ${is}`
    return 'in' in is ? Prisma.sql`${column} = any(${is.in})` : Prisma.sql`${column} > ${is.gt}`
  })
  return Prisma.join(all, ' and ')
}
