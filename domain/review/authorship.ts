import { z } from 'zod'
import { canonicalJson } from '@/domain/record/canonical'
import type { KindName } from '@/domain/record/field'
import { kindNames } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'

// Nobody approves what they have a hand in, whether it is the record of the service or what its organisation shares.

/** Something that an organisation says once for all its services, as text: what is said of it is the same where the text is. */
export type SharedThing = { kind: KindName | 'organisation'; id: string; text: string }

/** Something shared that a version shows otherwise than the one that was approved before it, or that is new in it. */
export const sharedChangeSchema = z.object({
  kind: z.string(),
  id: z.string(),
  /** SHA-256 of the text of what the version shows of it. */
  hash: z.string(),
  /** When it was changed last, in milliseconds since 1970; 0 when the history does not say. */
  changedAt: z.number(),
  authorIds: z.array(z.string()),
  /** The history that would name all of them is past its retention. */
  authorsUnknown: z.boolean(),
})
export type SharedChange = z.infer<typeof sharedChangeSchema>

/** That somebody has looked at something shared as it was then. */
export type Confirmation = { hash: string; personId: string; at: Date }

/** Who had a hand in a version, as it was found when it was submitted, and who has looked at that since. */
export type Authorship = {
  /** Who edited the record since the last approved version, or submitted this one. */
  authorIds: readonly string[]
  /** Part of the history that would name all of them is past its retention. */
  authorsUnknown: boolean
  sharedChanges: readonly SharedChange[]
  confirmations: readonly Confirmation[]
  /** The administrator who recorded that its author may approve it, if one did. */
  exceptionById: string | null
}

/** Of what nobody has submitted yet. */
export const noAuthors: Authorship = {
  ...{ authorIds: [], authorsUnknown: false, sharedChanges: [], confirmations: [], exceptionById: null },
}

/** Why somebody may not review a version: what they had a hand in, or may have had. */
const ownWorks = ['own work', 'unknown authors', 'own shared change', 'unknown shared change'] as const
export type OwnWork = (typeof ownWorks)[number]

/** Whether this is why somebody may not review a version. */
export function isOwnWork(why: string | undefined): why is OwnWork {
  return (ownWorks as readonly (string | undefined)[]).includes(why)
}

/** What of a version is somebody's own work, or may be; undefined when somebody else has looked at all of that. */
export function ownWorkIn(authorship: Authorship, personId: string): OwnWork | undefined {
  const { authorIds, authorsUnknown, sharedChanges, exceptionById } = authorship
  // Whoever records an exception is the second person, and cannot be the first as well.
  if (exceptionById !== null && exceptionById !== personId) return undefined
  if (authorIds.includes(personId)) return 'own work'
  if (authorsUnknown) return 'unknown authors'
  const open = sharedChanges.filter((change) => !isConfirmedFor(personId, change, authorship.confirmations))
  if (open.some((change) => change.authorIds.includes(personId))) return 'own shared change'
  return open.some((change) => change.authorsUnknown) ? 'unknown shared change' : undefined
}

/** Whether somebody else than this person has confirmed exactly this, after it was changed last. */
function isConfirmedFor(
  personId: string,
  { hash, changedAt }: Pick<SharedChange, 'hash' | 'changedAt'>,
  confirmations: readonly Confirmation[],
): boolean {
  return confirmations.some(
    (one) => one.hash === hash && one.personId !== personId && one.at.getTime() >= changedAt,
  )
}

/** All that a record shows of what its organisation shares, the organisation itself first. */
export function sharedThings(record: ServiceRecord): SharedThing[] {
  const { organisation } = record
  return [
    thing('organisation', organisation.id, organisation),
    ...kindNames.flatMap((kind) =>
      entriesOf(record, kind).flatMap((entry) => (entry.shared ? [thing(kind, entry.id, entry)] : [])),
    ),
  ]
}

function thing(kind: SharedThing['kind'], id: string, answers: object): SharedThing {
  return { kind, id, text: sharedText(kind, id, answers) }
}

/** The text of something shared, in whichever version of the record its kind and its answers are; null when it was removed. */
export function sharedText(kind: string, id: string, answers: object | null): string {
  return canonicalJson({ kind, id, answers })
}

/** What is left of something shared that was removed. */
export function removedThing({ kind, id }: Pick<SharedThing, 'kind' | 'id'>): SharedThing {
  return { kind, id, text: sharedText(kind, id, null) }
}

/** Something shared that differs between two records; `is` says how. */
export type SharedDifference = { is: 'added' | 'changed' | 'removed'; thing: SharedThing }

/** What is shown otherwise in the second of two records, or no longer, of what the organisation shares. */
export function sharedDifferences(
  before: ServiceRecord | undefined,
  after: ServiceRecord,
): SharedDifference[] {
  const key = ({ kind, id }: SharedThing) => `${kind}/${id}`
  const old = new Map((before ? sharedThings(before) : []).map((one) => [key(one), one]))
  const present = sharedThings(after).flatMap((one): SharedDifference[] => {
    const was = old.get(key(one))
    old.delete(key(one))
    if (!was) return [{ is: 'added', thing: one }]
    return was.text === one.text ? [] : [{ is: 'changed', thing: one }]
  })
  const gone = [...old.values()].map((one) => ({ is: 'removed' as const, thing: removedThing(one) }))
  return [...present, ...gone]
}

/** Whether one of those who had a hand in a change cannot yet count on somebody else who has looked at it. */
export function isUnconfirmed(change: SharedChange, confirmations: readonly Confirmation[]): boolean {
  const isOpenFor = (personId: string) => !isConfirmedFor(personId, change, confirmations)
  // Of two who have looked at it, each is somebody else to the other, and both are to everybody.
  const confirmers = confirmations.map(({ personId }) => personId)
  return (
    change.authorIds.some(isOpenFor) ||
    (change.authorsUnknown && (confirmers.length === 0 || confirmers.some(isOpenFor)))
  )
}

/** Why somebody cannot confirm a change: it is theirs alone, or they did before; undefined when they can. */
export function confirmationHindrance(
  personId: string,
  change: SharedChange,
  confirmations: readonly Confirmation[],
): 'own change' | 'confirmed before' | undefined {
  const { authorIds, authorsUnknown, hash, changedAt } = change
  const isTheirsAlone = !authorsUnknown && authorIds.length === 1 && authorIds[0] === personId
  if (isTheirsAlone) return 'own change'
  const mine = confirmations.filter((one) => one.personId === personId)
  return mine.some((one) => one.hash === hash && one.at.getTime() >= changedAt)
    ? 'confirmed before'
    : undefined
}
