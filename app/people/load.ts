import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import { cache } from 'react'
import { database } from '@/prisma/client'
import { listPeople } from '@/prisma/people'
import { listTeams } from '@/prisma/teams'
import { requireActor } from '../_server/actor'

/** The people and teams of the organisation of an administrator; for anybody else the page is refused. */
export const peopleOfPage = cache(async () => {
  const actor = await requireActor()
  const db = await database()
  const [people, teams] = await Promise.all([listPeople(db, actor), listTeams(db, actor)])
  if (!people.ok || !teams.ok) forbidden()
  return { people: people.value, teams: teams.value }
})

/** One of them; for an administrator of another organisation, not found. */
export async function personOfPage(id: string) {
  const { people, teams } = await peopleOfPage()
  const person = people.find((candidate) => candidate.id === id)
  return person ? { person, teams } : notFound()
}
