import 'server-only'
import type { Contact } from '@/domain/record/record'
import { database } from '@/prisma/client'
import { readOrganisation } from '@/prisma/organisation'
import { currentActor } from '../_server/actor'
import { hostOrganisation } from '../_server/sign-in/host-organisation'
import { today } from '../_server/today'

export type Runner = { name: string; isKnown: boolean; contacts: Contact[] }

/** The organisation that runs the inventory for whoever is asking, with its contacts for everyone that hold today. */
export async function whoRunsThis(): Promise<Runner> {
  const known = (await organisationOfActor()) ?? (await hostOrganisation())
  if (!known) return { name: 'the organisation that runs this service', isKnown: false, contacts: [] }
  const day = today()
  return {
    name: known.name,
    isKnown: true,
    contacts: known.contacts.filter(
      ({ forWhom, from = day, until = day }) => !forWhom && from <= day && day <= until,
    ),
  }
}

async function organisationOfActor() {
  const actor = await currentActor()
  const read = actor && (await readOrganisation(await database(), actor))
  if (!read?.ok) return undefined
  const { organisation, contacts } = read.value.record
  return { name: organisation.name, contacts }
}
