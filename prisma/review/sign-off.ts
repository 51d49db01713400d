import { canonicalJson } from '@/domain/record/canonical'
import { answersSchema, type Values } from '@/domain/record/field'
import { noteOfVersion } from '@/domain/record/upgrade/upgrade-answers'
import { ok, type Result, refuse, refuseWith } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import {
  cannotBeSigned,
  isSignOffItem,
  type SignOff,
  signedUnder,
  signingStates,
  signOffFields,
  signOffProblems,
} from '@/domain/review/sign-off'
import type { State } from '@/domain/review/workflow'
import { versionNumber } from '@/domain/review/workflow'
import { sha256 } from '../database/hash'
import { newId } from '../database/new-id'
import type { Transaction } from '../database/transaction'
import { Prisma, type PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { rowChanged } from '../history/guarded/row-change'
import { guardedTables } from '../history/guarded/tables'
import { parseAnswers } from '../record/answers'
import { inService } from '../record/scope'
import { frozenRecord, signedRecord } from './frozen-records'
import { type At, named } from './move-version'

/** What is signed under an item of step 7, and the stamp of what the person saw there. */
export type Signing = { item: string; stamp: number; answers: Values }

/**
 * Signs an item of step 7 of the DPIA of a version, or changes what was signed there. Refuses it before review and
 * after publication, answers that are missing or wrong on the day (`YYYY-MM-DD`), and a stamp that is not that of what
 * is signed now. The history says which item, never who signed.
 */
export function signVersion(
  db: PrismaClient,
  actor: Actor,
  { slug, number }: At,
  { item, stamp, answers }: Signing,
  today: string,
): Promise<Result<null>> {
  return inService(db, actor, 'sign version', slug, async (tx, { id: serviceId, organisationId }) => {
    const version = await tx.version.findUnique({
      where: { serviceId_number: { serviceId, number: versionNumber.parse(number) } },
      omit: { record: true },
    })
    if (!version || !isSignOffItem(item)) return refuse({ kind: 'not-found' })
    if (!(signingStates as readonly State[]).includes(version.state)) return refuseWith(cannotBeSigned)
    const record = signedRecord(await frozenRecord(tx, version.id), version)
    const before = signedUnder(record, item)
    if (stampOf(before) !== stamp) return refuse({ kind: 'conflict' })
    const parsed = parseAnswers(answersSchema(signOffFields(item)), answers)
    if (!parsed.ok) return parsed
    const problems = signOffProblems(parsed.value, today)
    if (problems.length > 0) return refuse({ kind: 'problems', problems })
    const entry = { id: before?.id ?? newId(), item, ...parsed.value } as SignOff
    const signOffs = [...record.signOffs.filter((signed) => signed.item !== item), entry]
    const { count } = await tx.version.updateMany({
      where: { id: version.id, state: version.state, signOffs: { equals: version.signOffs ?? [] } },
      data: {
        signOffs: signOffs.map((signed) => ({ ...signed, ...noteOfVersion() })) as Prisma.InputJsonArray,
      },
    })
    if (count !== 1) return refuse({ kind: 'conflict' })
    const event = { type: 'version-signed-off', ...named(version), item } as const
    const rows = [rowChanged('Version', version.id, { signOffs: await hashOfSignOffs(tx, version.id) })]
    await writeEvent(tx, { actor, organisationId, serviceId, event, rows })
    return ok(null)
  })
}

async function hashOfSignOffs(tx: Transaction, id: string): Promise<string | undefined> {
  const { hash } = guardedTables.Version.columns.signOffs
  const [row] = await tx.$queryRaw<{ hash: string }[]>`
    select ${Prisma.raw(hash)} as hash from "Version" where id = ${id}`
  return row?.hash
}

/** A number that differs when what is signed under an item does: a form sends back the one that it was made with. */
export function stampOf(signed: SignOff | undefined): number {
  return Number.parseInt(sha256(canonicalJson(signed ?? null)).slice(0, 12), 16)
}
