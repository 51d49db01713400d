import 'server-only'
import type { Contact } from '@/domain/record/record'
import { database } from '@/prisma/client'
import { readOrganisation } from '@/prisma/organisation'
import { currentActor } from '../_server/actor'
import { today } from '../_server/today'

export type Runner = { name: string; isKnown: boolean; contacts: Contact[] }

/**
 * The organisation that runs the inventory, with its contacts for everyone that hold today. Somebody who has not
 * signed in is told neither: there may be several organisations here, and they may not wish to be known.
 */
export async function whoRunsThis(): Promise<Runner> {
  const actor = await currentActor()
  const read = actor && (await readOrganisation(await database(), actor))
  if (!read?.ok) return { name: 'the organisation that runs this service', isKnown: false, contacts: [] }
  const { organisation, contacts } = read.value.record
  const day = today()
  return {
    name: organisation.name,
    isKnown: true,
    contacts: contacts.filter(
      ({ forWhom, from = day, until = day }) => !forWhom && from <= day && day <= until,
    ),
  }
}
