import 'server-only'
import { cache } from 'react'
import { database } from '@/prisma/database/client'
import { readOrganisation } from '@/prisma/record/organisation'
import { ownRecord } from '@/prisma/record/own-record'
import { settings } from '@/server/settings'
import { currentActor } from '../_server/actor'
import { hostOrganisation } from '../_server/sign-in/host-organisation'

/** The organisation that runs the inventory for whoever is asking: their own, or else the one whose site this is. */
export const hostOfPage = cache(async () => {
  const actor = await currentActor()
  const read = actor && (await readOrganisation(await database(), actor))
  if (!read?.ok) return hostOrganisation()
  const { organisation, contacts } = read.value.record
  return { organisation, contacts }
})

/** What the inventory captures itself, as a record like any other. */
export async function ownRecordOfPage() {
  return ownRecord(settings(), await hostOfPage())
}
