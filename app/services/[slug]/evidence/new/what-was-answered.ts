import { z } from 'zod'
import type { Answer } from '@/components/upload-progress/send-form'

const fields = ['file', 'text', 'circumstances'] as const

const schema = z.union([
  z.object({ to: z.string().startsWith('/services/') }),
  z.object({ field: z.enum(fields), message: z.string() }),
])

type Answered = z.output<typeof schema>

/** Refusals that have a page of their own, in words for the form: what was typed is still in it. */
const refusals: Record<number, string | undefined> = {
  0: 'The connection failed. Check it and send the file again',
  401: 'You have been signed out. Sign in again in another tab or window, then send this form once more',
  429: 'You have added evidence too often. Try again in 15 minutes',
}

/** What the answer to an upload means: where to go, or what to mend. */
export function whatWasAnswered({ status, json }: Answer): Answered {
  const read = schema.safeParse(json)
  if (read.success) return read.data
  return { field: 'file', message: refusals[status] ?? 'The file could not be added. Try again later' }
}
