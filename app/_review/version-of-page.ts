import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { titlesIn } from '@/domain/record/in-words'
import type { Actor } from '@/domain/review/actor'
import { may, type Permission } from '@/domain/review/permissions'
import { versionNumber } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import type { At } from '@/prisma/review/move-version'
import { type ReadVersion, readVersion } from '@/prisma/review/versions'
import { requireActor } from '../_server/actor'
import { serviceOfPage } from '../_server/load'
import type { RecordView } from '../_server/record-view'
import { refusePage } from '../_server/refuse-page'

/** A version with everything that its pages show, in the shape of a service whose record nobody changes. */
export type VersionView = RecordView &
  ReadVersion & {
    actor: Actor
    at: At
    /** The address of its page. */
    address: string
  }

/** What the address of a page below a version says: `/services/<slug>/versions/<number>`. */
export type VersionParams = Promise<{ slug: string; number: string }>

/** The version of a page, for whoever may do this with it; for others not found, or refused. */
export async function versionOfPage(
  params: VersionParams,
  permission: Permission = 'see version',
): Promise<VersionView> {
  const { slug, number } = await params
  const view = await load(slug, versionNumber.parse(number))
  return view.can(permission) ? view : refusePage(permission)
}

const load = cache(async (slug: string, number: number): Promise<VersionView> => {
  const actor = await requireActor()
  const at = { slug, number }
  const [read, { comments, review }] = await Promise.all([
    readVersion(await database(), actor, at),
    serviceOfPage(slug, 'see version'),
  ])
  if (!read.ok) return notFound()
  const { record, situation } = read.value
  const base = `/services/${slug}`
  return {
    ...read.value,
    ...{ actor, at, base, record, comments, review },
    address: `${base}/versions/${number}`,
    place: { kind: 'service', slug },
    name: record.service.name,
    versions: { service: 0, organisation: 0, entries: {} },
    may: () => false,
    can: (permission) => may(actor, permission, situation.owner),
    gaps: [],
    later: [],
    completed: [],
    titleOf: titlesIn(record),
  }
})
