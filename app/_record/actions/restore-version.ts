'use server'

import { z } from 'zod'
import { idSchema } from '@/domain/record/field'
import { versionNumber } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import { restoreVersion as keepRestored } from '@/prisma/review/restore'
import { formAction } from '../../_server/form-action'
import { refusedAsShown, shownHash } from './shown-hash'

const schema = z.object({ slug: idSchema, number: versionNumber, hash: shownHash })

/** Changes the record back to a past version, and leads to the versions, where that is said. */
export const restoreVersion = formAction(schema, async (actor, { slug, number, hash }) => {
  const restored = await keepRestored(await database(), actor, { slug, number }, hash)
  if (!restored.ok) return refusedAsShown(restored.refusal)
  return { to: `/services/${slug}/versions?done=restored` }
})
