import type { KindName, Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import type { Problem } from '@/domain/record/parse'
import type { Holding } from '@/domain/record/record'
import { copyId } from '@/domain/record/resolved/copies'
import { ok, type Result, refuse } from '@/domain/result'
import { newId } from '../database/new-id'
import { lockOrganisation, type Transaction } from '../database/transaction'
import type { Prisma } from '../generated/client'
import { writeEvents } from '../history/audit'
import { answersOf, parseAnswers, sameAnswers } from './answers'
import { decidesCopies, placeTaken, refusedCopies } from './copies'
import { kindOverLimit } from './limits'
import { type Referring, writeReferences } from './references'
import type { Scope } from './scope'

/**
 * What is to be recorded. Whoever makes the id beforehand can refer to it, and sending it twice adds it once. Otherwise where something
 * is held is called by its identifier, system and state, of which there is one.
 */
export type NewEntry = { kind: KindName; id?: string; answers: Values }

type Added = Referring & { path: string; isNamed: boolean }

/**
 * Adds entries after those that are there, with references among themselves; returns their ids. Refuses answers
 * that cannot be stored (paths begin with the place in the list), more of a kind than a record may hold, and
 * sharing what cannot be shared.
 */
export async function addItems(
  tx: Transaction,
  scope: Scope,
  entries: readonly NewEntry[],
): Promise<Result<string[]>> {
  if (!scope.serviceId && entries.some(({ kind }) => !kindOf(kind).mayBeShared))
    return refuse({ kind: 'not-found' })
  const parsed = parseEntries(entries)
  if (!parsed.ok) return parsed
  await lockOrganisation(tx, scope.organisationId)
  const fresh = await notYetThere(tx, scope, parsed.value)
  if (!fresh.ok) return fresh
  await insertItems(tx, scope, fresh.value)
  const full = await tooMany(tx, scope, fresh.value)
  if (full) return refuse({ kind: 'problems', problems: [full] })
  const referred = await writeReferences(tx, scope, fresh.value)
  if (!referred.ok) return referred
  if (fresh.value.some(({ kind }) => decidesCopies(kind))) {
    const refused = await refusedCopies(tx, scope, fresh.value)
    if (refused) return refused
  }
  await writeEvents(
    tx,
    fresh.value.map(({ kind, id, answers }) => ({
      ...scope,
      event: { type: 'entry-added' as const, kind, id, title: kindOf(kind).title(answers), after: answers },
    })),
  )
  return ok(parsed.value.map(({ id }) => id))
}

/** Adds one entry, with the paths of problems as for a form about it alone. */
export async function addItem(tx: Transaction, scope: Scope, entry: NewEntry): Promise<Result<string>> {
  const added = await addItems(tx, scope, [entry])
  if (added.ok) return ok(added.value[0] as string)
  if (added.refusal.kind !== 'problems') return added
  const problems = added.refusal.problems.map(({ path, message }) => ({
    path: path.replace(/^0\.?/, ''),
    message,
  }))
  return refuse({ kind: 'problems', problems })
}

function parseEntries(entries: readonly NewEntry[]): Result<Added[]> {
  const problems: Problem[] = []
  const added = entries.flatMap(({ kind, id, answers }, index) => {
    const parsed = parseAnswers(answersOf(kind), answers)
    const path = `${index}.`
    if (parsed.ok)
      return [
        { kind, id: id ?? idOf(kind, parsed.value), answers: parsed.value, path, isNamed: id !== undefined },
      ]
    if (parsed.refusal.kind === 'problems')
      problems.push(...parsed.refusal.problems.map((problem) => ({ ...problem, path: path + problem.path })))
    return []
  })
  return problems.length > 0 ? refuse({ kind: 'problems', problems }) : ok(added)
}

const idOf = (kind: KindName, answers: Values) => (kind === 'holding' ? copyId(answers as Holding) : newId())

/** A service's record holds shared entries too, so an id is used once in a service and its organisation. */
async function notYetThere(tx: Transaction, scope: Scope, added: Added[]): Promise<Result<Added[]>> {
  const where = scope.serviceId
    ? { scope: { in: [scope.id, scope.organisationId] } }
    : { organisationId: scope.organisationId }
  const taken = await tx.item.findMany({ where: { ...where, id: { in: added.map(({ id }) => id) } } })
  const problems: Problem[] = []
  const fresh = added.filter(({ kind, id, answers, path, isNamed }, index) => {
    const others = taken.filter((item) => item.id === id)
    const repeated = added.findIndex((one) => one.id === id) < index
    if (others.length === 0 && !repeated) return true
    const same = others.every(
      (item) => item.scope === scope.id && item.kind === kind && sameAnswers(item.data as Values, answers),
    )
    if (!same || repeated)
      problems.push(
        isNamed
          ? { path: `${path}id`, message: `The id “${id}” is already used` }
          : { path: `${path}system`, message: placeTaken },
      )
    return false
  })
  return problems.length > 0 ? refuse({ kind: 'problems', problems }) : ok(fresh)
}

async function tooMany(tx: Transaction, scope: Scope, added: Added[]): Promise<Problem | undefined> {
  const over = await kindOverLimit(tx, scope, [...new Set(added.map(({ kind }) => kind))])
  const first = added.find(({ kind }) => kind === over?.kind)
  return over && first && { path: first.path.slice(0, -1), message: over.message }
}

async function insertItems(tx: Transaction, scope: Scope, added: readonly Added[]): Promise<void> {
  const last = await tx.item.groupBy({ by: 'kind', where: { scope: scope.id }, _max: { position: true } })
  const next = new Map(last.map(({ kind, _max }) => [kind, (_max.position ?? -1) + 1]))
  const data = added.map(({ kind, id, answers }) => {
    const position = next.get(kind) ?? 0
    next.set(kind, position + 1)
    const { organisationId, serviceId } = scope
    const columns = { scope: scope.id, id, kind, organisationId, serviceId, position }
    return { ...columns, data: answers as Prisma.InputJsonObject }
  })
  await tx.item.createMany({ data })
}
