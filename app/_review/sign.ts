'use server'

import { z } from 'zod'
import { changes } from '@/domain/record/changes'
import { type Fields, idSchema, type Values } from '@/domain/record/field'
import { readAnswers } from '@/domain/record/form'
import type { Actor } from '@/domain/review/actor'
import { isSignOffItem, signedUnder, signOffFields } from '@/domain/review/sign-off'
import { versionNumber } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import type { At } from '@/prisma/review/move-version'
import { signVersion, stampOf } from '@/prisma/review/sign-off'
import { readVersion } from '@/prisma/review/versions'
import { formAction } from '../_server/form-action'
import type { Outcome } from '../_server/outcome'
import { today } from '../_server/today'

const schema = z.object({
  slug: idSchema,
  number: versionNumber,
  item: z.string(),
  version: z.coerce.number().int().min(0),
})

/** Signs an item of step 7 of the DPIA of a version. */
export const sign = formAction(schema, async (actor, { item, version: stamp, ...at }, form) => {
  if (!isSignOffItem(item)) return { refusal: { kind: 'not-found' } }
  const fields: Fields = signOffFields(item)
  const before = await readVersion(await database(), actor, at)
  const stored = before.ok ? (signedUnder(before.value.record, item) ?? {}) : {}
  const read = readAnswers(fields, Object.keys(fields), form, { stored, today: today() })
  if (!read.ok) return { refusal: { kind: 'problems', problems: read.problems } }
  const signing = { item, stamp, answers: read.answers }
  const signed = await signVersion(await database(), actor, at, signing, today())
  if (signed.ok) return { to: `/services/${at.slug}/versions/${at.number}/sign-off?done=signed` }
  return signed.refusal.kind === 'conflict' ? conflictOver(actor, at, item, read.answers) : signed
})

/** What somebody else has signed there meanwhile, beside what was typed. */
async function conflictOver(actor: Actor, at: At, item: string, typed: Values): Promise<Outcome> {
  const read = await readVersion(await database(), actor, at)
  if (!read.ok) return read
  const signed = signedUnder(read.value.record, item)
  const rows = changes(signOffFields(item), signed ?? {}, typed, (_, id) => id)
  return {
    conflict: {
      version: stampOf(signed),
      rows: rows.map(({ label, before, after }) => ({ label, saved: before, typed: after })),
    },
  }
}
