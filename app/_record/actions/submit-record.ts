'use server'

import { z } from 'zod'
import { idSchema } from '@/domain/record/field'
import { database } from '@/prisma/database/client'
import { submitRecord as keepSubmission } from '@/prisma/review/submit'
import { formAction } from '../../_server/form-action'
import { today } from '../../_server/today'
import { refusedAsShown, shownHash } from './shown-hash'

const schema = z.object({ slug: idSchema, hash: shownHash })

/** Submits the record as it was shown, and leads to its version. */
export const submitRecord = formAction(schema, async (actor, { slug, hash }) => {
  const submitted = await keepSubmission(await database(), actor, slug, { hash, day: today() })
  if (!submitted.ok) return refusedAsShown(submitted.refusal)
  return { to: `/services/${slug}/versions/${submitted.value}?done=submit` }
})
