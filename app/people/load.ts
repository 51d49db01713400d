import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import { cache } from 'react'
import { database } from '@/prisma/database/client'
import { readPerson } from '@/prisma/people/listed-people'
import { listTeams } from '@/prisma/people/teams'
import { requireActor } from '../_server/actor'

/** The teams of the organisation of an administrator; for anybody else the page is refused. */
export const teamsOfPage = cache(async () => {
  const teams = await listTeams(await database(), await requireActor())
  return teams.ok ? teams.value : forbidden()
})

/** One of the people of the organisation, with its teams; for an administrator of another one, not found. */
export async function personOfPage(id: string) {
  const teams = await teamsOfPage()
  const person = await readPerson(await database(), await requireActor(), id)
  return person.ok ? { person: person.value, teams } : notFound()
}
