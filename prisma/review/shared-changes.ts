import { titlesIn } from '@/domain/record/in-words'
import {
  type Confirmation,
  isUnconfirmed,
  removedThing,
  type SharedChange,
  sharedThings,
} from '@/domain/review/authorship'
import { sha256 } from '../database/hash'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { readEntries, sharedRecordFrom } from '../record/record-rows'
import { lastExpired } from './positions'
import { keyOf, sharedEvents } from './shared-events'

/** Something that an organisation shares or has removed, with who changed it, and who has confirmed what it says now. */
export type SharedState = {
  change: SharedChange
  confirmations: Confirmation[]
  isRemoved: boolean
  title: string
}

/** Everything that an organisation shares, and what it shared and has removed, as it is now; what changed last comes first. */
export async function sharedStates(
  db: PrismaClient | Transaction,
  organisationId: string,
): Promise<SharedState[]> {
  const events = await sharedEvents(db, organisationId, 0)
  const expired = await lastExpired(db)
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  const record = sharedRecordFrom(organisation, await readEntries(db, [organisationId]))
  const titleOf = titlesIn(record)
  const present = sharedThings(record)
  const keys = new Set(present.map(keyOf))
  const removed = events.named.filter((thing) => !keys.has(keyOf(thing))).map(removedThing)
  const changes = [...present, ...removed].map((thing) => {
    const { authorIds, lastAt, wasAdded, title } = events.of(thing)
    const isRemoved = !keys.has(keyOf(thing))
    const { kind, id, text } = thing
    const authorsUnknown = expired > 0 && !isRemoved && !wasAdded
    const change = { kind, id, hash: sha256(text), changedAt: lastAt, authorIds, authorsUnknown }
    const name = kind === 'organisation' ? organisation.name : titleOf(kind, id)
    return { change, isRemoved, title: isRemoved ? (title ?? id) : name }
  })
  const confirmations = await db.sharedConfirmation.findMany({
    where: { organisationId, hash: { in: changes.map(({ change }) => change.hash) } },
    select: { hash: true, personId: true, at: true },
    orderBy: { id: 'asc' },
  })
  return changes
    .map((one) => ({ ...one, confirmations: confirmations.filter(({ hash }) => hash === one.change.hash) }))
    .toSorted((one, other) => other.change.changedAt - one.change.changedAt)
}

/** Those that nobody else than their author has confirmed. */
export async function unconfirmedStates(
  db: PrismaClient | Transaction,
  organisationId: string,
): Promise<SharedState[]> {
  const states = await sharedStates(db, organisationId)
  return states.filter(({ change, confirmations }) => isUnconfirmed(change, confirmations))
}
