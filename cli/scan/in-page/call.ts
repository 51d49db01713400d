import { z } from 'zod'

const text = z.string().max(4000)
const size = z.number().nonnegative().catch(0)

/** What a page is seen to do. It comes out of the page, whose own scripts can say it too, so it is read like any input. No value is part of it. */
export const callSchema = z.discriminatedUnion('call', [
  // What a cookie says of itself stands in `says` as in a header: “; Max-Age=60; Secure”.
  z.object({ call: z.literal('cookie'), name: text, says: text, size, script: text }),
  z.object({
    call: z.literal('storage'),
    area: z.enum(['local', 'session']),
    name: text,
    size,
    script: text,
  }),
  z.object({ call: z.literal('database'), name: text, script: text }),
  z.object({ call: z.literal('service-worker'), name: text, script: text }),
  z.object({ call: z.literal('fingerprint'), name: text, script: text }),
])

export type Call = z.output<typeof callSchema>
