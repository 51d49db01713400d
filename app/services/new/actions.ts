'use server'

import { z } from 'zod'
import { formAction } from '@/app/_server/form-action'
import { serviceFields } from '@/domain/record/kinds/service'
import { newName } from '@/domain/record/refused-anew'
import { database } from '@/prisma/database/client'
import { createService as keepService } from '@/prisma/record/services'

const schema = z.object({
  // A name that is left out and one left empty are the same to the person.
  name: z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
    newName(serviceFields.name.schema, serviceFields.name.label),
  ),
  teamId: z
    .string({ error: 'Select which team runs it' })
    .min(1, { error: 'Select which team runs it' })
    .max(64),
})

/** Creates a service and leads on to its first questions. */
export const createService = formAction(schema, async (actor, input) => {
  const created = await keepService(await database(), actor, input)
  return created.ok ? { to: `/services/${created.value}/describe/about?first=yes` } : created
})
