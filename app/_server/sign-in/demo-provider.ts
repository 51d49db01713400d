import type { CredentialsConfig } from 'next-auth/providers/credentials'
import { demoPeople } from './demo-people'

/** Signing in as a person of the demonstration, without a password; offered by options.ts only in a demo. */
export const demoProvider: CredentialsConfig = {
  id: 'demo',
  name: 'Demo',
  type: 'credentials',
  credentials: { person: {} },
  authorize: async (form) => {
    const person = (await demoPeople()).find(({ id }) => id === form?.person)
    return person ? { id: person.id } : null
  },
}
