import { z } from 'zod'

// Events are stored as JSON: a change to a shape here must still read what older versions wrote.

const values = z.record(z.string(), z.unknown())
const entry = { kind: z.string(), id: z.string(), title: z.string() }
const person = { personId: z.string() }

/**
 * What happened, with what was there before and after. The store adds who and when. People who use the inventory
 * stand here by id alone: their names can be erased, what they did cannot.
 */
export const auditEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('service-created'), after: values }),
  z.object({ type: z.literal('service-changed'), before: values, after: values }),
  z.object({ type: z.literal('entry-added'), ...entry, after: values }),
  z.object({ type: z.literal('entry-changed'), ...entry, before: values, after: values }),
  z.object({ type: z.literal('entry-removed'), ...entry, before: values }),
  z.object({ type: z.literal('section-completed'), section: z.string() }),
  z.object({ type: z.literal('section-reopened'), section: z.string() }),
  z.object({
    type: z.literal('record-imported'),
    added: z.number(),
    changed: z.number(),
    removed: z.number(),
  }),
  z.object({ type: z.literal('organisation-created'), after: values }),
  z.object({ type: z.literal('organisation-changed'), before: values, after: values }),
  z.object({ type: z.literal('team-created'), teamId: z.string(), name: z.string() }),
  z.object({ type: z.literal('person-invited'), ...person, after: values.optional() }),
  z.object({ type: z.literal('person-changed'), ...person, before: values, after: values }),
  z.object({ type: z.literal('person-erased'), ...person }),
  z.object({ type: z.literal('signed-in'), sessionId: z.string() }),
  z.object({ type: z.literal('signed-out'), sessionId: z.string() }),
  z.object({ type: z.literal('sessions-ended'), ...person, count: z.number() }),
  // A permission of ./permissions, as it was called then; the address of the service, when it is about one.
  z.object({ type: z.literal('refused'), permission: z.string(), service: z.string().optional() }),
])

export type AuditEvent = z.infer<typeof auditEventSchema>
