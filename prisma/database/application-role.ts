import type { PrismaClient } from '../generated/client'
import type { Transaction } from './transaction'

// Whoever owns a table can switch off its triggers. So the application runs under a role that owns nothing: the user
// of DATABASE_URL when MIGRATE_DATABASE_URL names the owner, or else one that every connection of the owner takes on.

/** The role that the owner takes on. Roles belong to the whole server: each owner has one of its own. */
const name = `left(session_user, 59) || '_app'`

/** Run on each connection of the application: takes the role on, where it has been given the tables. */
export const takeApplicationRole = `
  select set_config('role', rolname, false) from pg_roles
  where rolname = ${name} and pg_has_role(session_user, oid, 'MEMBER')
    and has_table_privilege(oid, to_regclass('"AuditEvent"'), 'INSERT')`

/** To these the application only adds. */
const onlyGrow = '"AuditEvent", "AuditCheckpoint", "PublishedDocument", "SharedConfirmation"'

function grantsTo(role: string): string[] {
  return [
    `grant usage on schema public to ${role}`,
    `grant select, insert, update, delete on all tables in schema public to ${role}`,
    `grant usage, select on all sequences in schema public to ${role}`,
    `revoke update, delete on ${onlyGrow} from ${role}`,
    `revoke delete on "Version" from ${role}`,
    // A trigger writes the links, and the migrations write theirs, as the owner.
    `revoke insert, update, delete on "AuditLink", "_prisma_migrations" from ${role}`,
  ]
}

/**
 * Gives the role of the application what it needs and no more, as the owner; run it after migrations. `user` is the
 * user of DATABASE_URL when that is not the owner. Does nothing where the owner may not create a role, and for somebody
 * who is not the owner.
 */
export async function giveApplicationRole(owner: PrismaClient, user?: string): Promise<void> {
  await owner.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('role of the application', 0))`
    if (!(await ownsTables(tx))) return
    const role = user ?? (await roleOfOwner(tx))
    if (role) for (const grant of grantsTo(quoted(role))) await tx.$executeRawUnsafe(grant)
  })
}

/** The role that the owner takes on, made if need be; undefined when the owner may not make or take it. */
async function roleOfOwner(tx: Transaction): Promise<string | undefined> {
  const [found] = await tx.$queryRawUnsafe<
    { role: string; owner: string; may: boolean; takes: boolean | null }[]
  >(`
    select ${name} as role, session_user::text as owner, rolsuper or rolcreaterole as may,
      (select pg_has_role(session_user, oid, 'MEMBER') from pg_roles where rolname = ${name}) as takes
    from pg_roles where rolname = session_user`)
  if (!found || found.takes === false) return undefined
  if (found.takes) return found.role
  if (!found.may) return undefined
  await tx.$executeRawUnsafe(`create role ${quoted(found.role)} nologin`)
  await tx.$executeRawUnsafe(`grant ${quoted(found.role)} to ${quoted(found.owner)}`)
  return found.role
}

/** Whether whoever is connected owns the tables, or may do as if: then a trigger does not bind them. */
export async function ownsTables(db: Pick<PrismaClient, '$queryRaw'>): Promise<boolean> {
  const [found] = await db.$queryRaw<{ owns: boolean }[]>`
    select pg_has_role(current_user, relowner, 'USAGE') as owns from pg_class where oid = to_regclass('"AuditEvent"')`
  return found?.owns ?? false
}

/** What to tell the operator when the application may do more than it should. */
export const ownerWarning =
  'The application is connected as the owner of its tables, who could change the history. Set MIGRATE_DATABASE_URL to ' +
  'the owner and DATABASE_URL to another user, or let the owner create roles.'

function quoted(role: string): string {
  return `"${role.replaceAll('"', '""')}"`
}
