import { database } from '@/prisma/database/client'

/**
 * The people of the demonstration that anybody may sign in as, by their address in prisma/seed/demo: those of its first
 * organisation by their role, and somebody of the other one by their name.
 */
const roles: readonly { email: string; role?: string }[] = [
  { email: 'editor@demo.example', role: 'service team editor' },
  { email: 'viewer@demo.example', role: 'service team viewer' },
  { email: 'officer@demo.example', role: 'privacy officer' },
  { email: 'administrator@demo.example', role: 'administrator' },
  { email: 'editor@dsit.demo.example' },
]

/** Those of them who may sign in now, in the order in which the sign-in page offers them, and what it calls them. */
export async function demoPeople(): Promise<{ id: string; name: string; role: string }[]> {
  const db = await database()
  const people = await db.person.findMany({
    where: { email: { in: roles.map(({ email }) => email) }, deactivatedAt: null },
    select: { id: true, name: true, email: true, organisation: { select: { name: true } } },
  })
  return roles.flatMap(({ email, role }) =>
    people
      .filter((person) => person.email === email)
      .map(({ id, name, organisation }) => ({ id, name, role: role ?? `${name} (${organisation.name})` })),
  )
}
