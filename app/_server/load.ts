import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { gaps } from '@/domain/record/gaps/gaps'
import { titlesIn } from '@/domain/record/in-words'
import type { Actor } from '@/domain/review/actor'
import { database } from '@/prisma/client'
import { readOrganisation } from '@/prisma/organisation'
import { readRecord } from '@/prisma/records'
import type { Loaded, Place } from '../_record/loaded'
import { requireActor } from './actor'

export function baseOf(place: Place): string {
  return place.kind === 'service' ? `/services/${place.slug}` : '/organisation'
}

/** A place with everything that its pages show; undefined when the actor may not see it. */
export async function loadPlace(actor: Actor, place: Place): Promise<Loaded | undefined> {
  return place.kind === 'service' ? loadService(actor, place.slug) : loadOrganisation(actor)
}

/** The service of a page, for whoever is signed in; anything else is not found. */
export const serviceOfPage = cache(async (slug: string): Promise<Loaded> => {
  const loaded = await loadService(await requireActor(), slug)
  return loaded ?? notFound()
})

/** The organisation of whoever is signed in. */
export const organisationOfPage = cache(async (): Promise<Loaded> => {
  const loaded = await loadOrganisation(await requireActor())
  return loaded ?? notFound()
})

async function loadService(actor: Actor, slug: string): Promise<Loaded | undefined> {
  const read = await readRecord(await database(), actor, slug)
  if (!read.ok) return undefined
  const { record, versions, completed, mayEdit } = read.value
  return {
    place: { kind: 'service', slug },
    base: baseOf({ kind: 'service', slug }),
    name: record.service.name,
    record,
    versions,
    mayEdit,
    gaps: gaps(record),
    completed,
    titleOf: titlesIn(record),
  }
}

async function loadOrganisation(actor: Actor): Promise<Loaded | undefined> {
  const read = await readOrganisation(await database(), actor)
  if (!read.ok) return undefined
  const { record, versions, mayEdit } = read.value
  return {
    place: { kind: 'organisation' },
    base: '/organisation',
    name: record.organisation.name,
    record,
    versions,
    mayEdit,
    gaps: [],
    completed: [],
    titleOf: titlesIn(record),
  }
}
