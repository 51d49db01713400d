import { expect } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { organisation, serviceAt } from '@/domain/record/place'
import type { Actor } from '@/domain/review/actor'
import type { Connection } from '@/prisma/database/connection'
import { newId } from '@/prisma/database/new-id'
import { saveEntry } from '@/prisma/record/entries'
import { readOrganisation } from '@/prisma/record/organisation'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { confirmSharedChange } from '@/prisma/review/confirm-shared-change'
import { takeStep } from '@/prisma/review/take-step'
import { listUnconfirmed } from '@/prisma/review/unconfirmed-changes'
import { completeService, day, submitted } from './complete-service'
import { type Example, valueIn } from './example'

const dates = { publishOn: day, reviewOn: '2027-11-22' }

/** A service with a published version, and a second privacy officer. */
export type Published = Example & { colleague: Actor }

export const refused = (words: string) => ({
  ok: false,
  refusal: { kind: 'problems', problems: [{ message: expect.stringContaining(words) }] },
})
export const theirChange = refused('You changed something that your organisation shares')

/** What the people of a service with a published version do, and how their approvals end. */
export function fourEyes({ db }: Connection) {
  async function published(): Promise<Published> {
    const example = await completeService(db)
    const { organisationId } = example
    const personId = newId()
    const person = { organisationId, name: 'colleague', officer: true }
    await db.person.create({ data: { id: personId, email: `${personId}@example.org`, ...person } })
    const colleague = { ...person, personId, administrator: false, memberships: [] }
    const at = await submitted(db, example)
    valueIn(await takeStep(db, colleague, at, 'assign', { reviewerId: personId }, day, writePage))
    valueIn(await takeStep(db, colleague, at, 'approve', dates, day, writePage))
    return { ...example, colleague }
  }

  async function renameOrganisation({ officer }: Published, name: string, by = officer) {
    const { versions } = valueIn(await readOrganisation(db, by))
    valueIn(await saveProfile(db, by, organisation, { version: versions.organisation, changes: { name } }))
  }

  async function rename({ slug }: Example, by: Actor, plainName: string) {
    const { record, versions } = valueIn(await readRecord(db, by, slug))
    const id = record.identifiers[0]?.id ?? ''
    const version = versions.entries[id] ?? 0
    valueIn(await saveEntry(db, by, serviceAt(slug), 'identifier', id, { version, changes: { plainName } }))
  }

  const at = async ({ slug }: Example) => {
    const service = { slug }
    const { number } = await db.version.findFirstOrThrow({ where: { service }, orderBy: { number: 'desc' } })
    return { slug, number }
  }

  /** What happens when somebody takes the version that was submitted last, or approves what a colleague has taken, and publishes it. */
  async function approvedBy(example: Published, officer: Actor) {
    const where = await at(example)
    const assigned = await takeStep(
      db,
      officer,
      where,
      'assign',
      { reviewerId: officer.personId },
      day,
      writePage,
    )
    if (assigned.ok) return takeStep(db, officer, where, 'approve', dates, day, writePage)
    const { colleague } = example
    const other = await takeStep(
      db,
      colleague,
      where,
      'assign',
      { reviewerId: colleague.personId },
      day,
      writePage,
    )
    return other.ok ? takeStep(db, officer, where, 'approve', dates, day, writePage) : assigned
  }

  async function listed(example: Example, actor = example.officer) {
    return valueIn(await listUnconfirmed(db, actor, 1)).changes
  }

  async function confirm(example: Published, by: Actor, id: string) {
    const found = (await listed(example)).find(({ change }) => change.id === id)
    if (!found) throw new Error(`Nothing is to be confirmed about ${id}`)
    return confirmSharedChange(db, by, found.change)
  }

  return { published, renameOrganisation, rename, approvedBy, listed, confirm }
}
