import 'server-only'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/database/client'
import { type ListedPerson, readPerson } from '@/prisma/people/listed-people'
import { listTeams } from '@/prisma/people/teams'
import type { Outcome } from '../_server/outcome'
import { rolesInWords } from './roles'

type Typed = Partial<Pick<ListedPerson, 'name' | 'officer' | 'administrator' | 'memberships' | 'deactivated'>>

/** What is stored now about somebody beside what was typed, where the two differ. */
export async function conflictOver(actor: Actor, id: string, typed: Typed): Promise<Outcome> {
  const db = await database()
  const [person, teams] = [await readPerson(db, actor, id), await listTeams(db, actor)]
  if (!person.ok) return person
  if (!teams.ok) return teams
  const stored = person.value
  const inWords = (person: ListedPerson) => [
    { label: 'Name', words: [person.name] },
    { label: 'Roles', words: rolesInWords(person, teams.value) },
    { label: 'Account', words: [person.deactivated ? 'Deactivated' : 'May sign in'] },
  ]
  const wanted = inWords({ ...stored, ...typed })
  const rows = inWords(stored).flatMap(({ label, words: saved }, row) => {
    const { words = [] } = wanted[row] ?? {}
    return saved.join() === words.join() ? [] : [{ label, saved, typed: words }]
  })
  return { conflict: { version: stored.version, rows } }
}
