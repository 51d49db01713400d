'use server'

import { z } from 'zod'
import { idSchema } from '@/domain/record/field'
import { sections } from '@/domain/record/sections'
import { database } from '@/prisma/database/client'
import { completeSection as keepCompletion } from '@/prisma/record/services'
import { formAction } from '../../_server/form-action'

const schema = z.object({
  slug: idSchema,
  section: z.enum(sections.map(({ id }) => id)),
  completed: z.enum(['yes', 'no'], { error: 'Select whether you’ve completed this section' }),
})

/** Keeps the answer to "Have you completed this section?" and goes back to the task list. */
export const completeSection = formAction(schema, async (actor, { slug, section, completed }) => {
  const kept = await keepCompletion(await database(), actor, slug, section, completed === 'yes')
  return kept.ok ? { to: `/services/${slug}` } : kept
})
