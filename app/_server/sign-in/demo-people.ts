import { database } from '@/prisma/client'

/** The people of the demonstration organisation that anybody may sign in as, by their address in prisma/demo. */
const roles = [
  { email: 'editor@demo.example', role: 'service team editor' },
  { email: 'viewer@demo.example', role: 'service team viewer' },
  { email: 'officer@demo.example', role: 'privacy officer' },
  { email: 'administrator@demo.example', role: 'administrator' },
]

/** Those of them who may sign in now, in the order in which the sign-in page offers them. */
export async function demoPeople(): Promise<{ id: string; name: string; role: string }[]> {
  const db = await database()
  const people = await db.person.findMany({
    where: { email: { in: roles.map(({ email }) => email) }, deactivatedAt: null },
    select: { id: true, name: true, email: true },
  })
  return roles.flatMap(({ email, role }) =>
    people.filter((person) => person.email === email).map(({ id, name }) => ({ id, name, role })),
  )
}
