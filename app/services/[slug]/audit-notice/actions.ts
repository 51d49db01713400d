'use server'

import { z } from 'zod'
import { formAction } from '@/app/_server/form-action'
import { secondsToWait } from '@/app/_server/limits/limits'
import { loadService } from '@/app/_server/load'
import { today } from '@/app/_server/today'
import { idSchema } from '@/domain/record/field'
import { refuseWith } from '@/domain/result'
import { workers } from '@/server/worker/workers'

const asked = z.object({ slug: idSchema, text: z.string().default('') })

/** Shows what a notice says and lacks, held against the law of the day and the record. Nothing of it is stored. */
export const audit = formAction(asked, async (actor, { slug, text }, _, sent) => {
  const view = await loadService(actor, slug, 'see record')
  if (!view.ok) return view
  const file = sent.get('file')
  const given = file instanceof File && file.size > 0 ? file : undefined
  const hasText = text.trim() !== ''
  if (given && hasText) return refuseWith('Paste a text or select a file, not both', 'text')
  if (!given && !hasText) return refuseWith('Paste the text of a notice or select a file', 'text')
  const at = given ? 'file' : 'text'
  if (await secondsToWait('LIMIT_UPLOAD', actor.personId))
    return refuseWith('You have sent too many files and texts. Try again in 15 minutes', at)
  const notice = given ? new Uint8Array(await given.arrayBuffer()) : new TextEncoder().encode(text)
  const { record } = view.value
  const work = await workers().auditNotice(notice, { day: today(), record }, actor.personId)
  if (work.is === 'full')
    return refuseWith('Many notices are being audited. Yours was not. Send it again in a minute', at)
  if (work.is === 'stopped')
    return refuseWith('The notice took too long to read. Paste the text of it alone, or a part of it', at)
  return work.value.ok ? { shown: work.value.audit } : refuseWith(work.value.problem, at)
})
