import { z } from 'zod'
import { sharedChangeSchema } from './authorship'

// Events are stored as JSON: a change to a shape here must still read what older versions wrote.

const values = z.record(z.string(), z.unknown())
// The version of the record whose kinds and questions an event speaks of; none is of the first.
const ofVersion = { schemaVersion: z.number().optional() }
const entry = { kind: z.string(), id: z.string(), title: z.string(), ...ofVersion }
const person = { personId: z.string() }
const version = { versionId: z.string(), number: z.number() }
const comment = { commentId: z.string(), about: z.string(), ...ofVersion }

/**
 * What happened, with what was there before and after. The store adds who and when. People who use the inventory
 * stand here by id alone: their names can be erased, what they did cannot.
 */
export const auditEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('service-created'), ...ofVersion, after: values }),
  z.object({ type: z.literal('service-changed'), ...ofVersion, before: values, after: values }),
  z.object({ type: z.literal('entry-added'), ...entry, after: values }),
  z.object({ type: z.literal('entry-changed'), ...entry, before: values, after: values }),
  z.object({ type: z.literal('entry-removed'), ...entry, before: values }),
  z.object({ type: z.literal('section-completed'), section: z.string(), ...ofVersion }),
  z.object({ type: z.literal('section-reopened'), section: z.string(), ...ofVersion }),
  z.object({
    type: z.literal('record-imported'),
    added: z.number(),
    changed: z.number(),
    removed: z.number(),
  }),
  z.object({ type: z.literal('organisation-created'), ...ofVersion, after: values }),
  z.object({ type: z.literal('organisation-changed'), ...ofVersion, before: values, after: values }),
  // The operator's program brought a service, or what an organisation shares, from one version of the record to another.
  z.object({
    type: z.literal('record-upgraded'),
    from: z.number(),
    to: z.number(),
    added: z.number(),
    changed: z.number(),
    removed: z.number(),
  }),
  // That somebody looked at something shared: at what has this hash.
  z.object({
    type: z.literal('shared-change-confirmed'),
    confirmationId: z.string(),
    ...entry,
    hash: z.string(),
  }),
  z.object({
    type: z.literal('catalogue-loaded'),
    name: z.string(),
    cookies: z.number(),
    replaced: z.boolean(),
  }),
  z.object({ type: z.literal('team-created'), teamId: z.string(), name: z.string() }),
  z.object({ type: z.literal('person-invited'), ...person, after: values.optional() }),
  z.object({ type: z.literal('person-changed'), ...person, before: values, after: values }),
  z.object({ type: z.literal('person-erased'), ...person }),
  // Their first sign-in, which binds them to an identity at the provider.
  z.object({ type: z.literal('person-recognised'), ...person }),
  z.object({ type: z.literal('signed-in'), sessionId: z.string() }),
  z.object({ type: z.literal('signed-out'), sessionId: z.string() }),
  z.object({ type: z.literal('sessions-ended'), ...person, count: z.number() }),
  // All that the database freezes of a version, but for the record itself: `hash` is of that.
  z.object({
    type: z.literal('version-submitted'),
    ...version,
    hash: z.string(),
    schemaVersion: z.number(),
    auditHead: z.string(),
    authorIds: z.array(z.string()),
    authorsUnknown: z.boolean().optional(),
    sharedChanges: z.array(sharedChangeSchema).optional(),
    findings: z.record(z.string(), z.number()),
    submittedAt: z.number(),
  }),
  z.object({ type: z.literal('version-recalled'), ...version }),
  // Again: to whoever reviewed the version before, when that was returned.
  z.object({
    type: z.literal('version-assigned'),
    ...version,
    reviewerId: z.string(),
    again: z.boolean().optional(),
  }),
  z.object({ type: z.literal('version-returned'), ...version }),
  // Without a day of publication somebody publishes it later.
  z.object({
    type: z.literal('version-approved'),
    ...version,
    publishOn: z.string().optional(),
    reviewOn: z.string(),
  }),
  // Its documents come out otherwise than those that were approved: it is reviewed again.
  z.object({ type: z.literal('version-reopened'), ...version }),
  // Its author may approve it, for this reason.
  z.object({ type: z.literal('version-excepted'), ...version, reason: z.string() }),
  z.object({
    type: z.literal('version-published'),
    ...version,
    documents: z.record(z.string(), z.string()),
  }),
  z.object({ type: z.literal('version-superseded'), ...version }),
  z.object({ type: z.literal('version-confirmed'), ...version, reviewOn: z.string() }),
  z.object({ type: z.literal('version-signed-off'), ...version, item: z.string() }),
  z.object({ type: z.literal('review-date-changed'), ...version, reviewOn: z.string() }),
  z.object({ type: z.literal('service-retired'), ...version }),
  z.object({ type: z.literal('service-reinstated'), ...version }),
  z.object({ type: z.literal('draft-restored'), ...version }),
  z.object({ type: z.literal('comment-added'), ...comment, weight: z.string().optional() }),
  z.object({ type: z.literal('comment-answered'), ...comment, threadId: z.string() }),
  z.object({ type: z.literal('comment-resolved'), ...comment }),
  z.object({ type: z.literal('comment-reopened'), ...comment }),
  z.object({ type: z.literal('comment-withdrawn'), ...comment }),
  // What somebody took away. A date is the day for which a document was made.
  z.object({ type: z.literal('record-exported'), format: z.string() }),
  z.object({
    type: z.literal('document-exported'),
    document: z.string(),
    format: z.string(),
    date: z.string(),
  }),
  // The history itself: which part of it, with people by their ids.
  z.object({
    type: z.literal('history-exported'),
    service: z.string().optional(),
    personIds: z.array(z.string()).optional(),
    kind: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  z.object({ type: z.literal('history-sealed'), number: z.number() }),
  // What is known of rows whose events the history has no longer, up to the link `upTo`, or never had.
  z.object({ type: z.literal('rows-kept'), upTo: z.number().optional() }),
  // Ways of `mailSettings` in ./notification.
  z.object({ type: z.literal('mail-setting-changed'), before: z.string(), after: z.string() }),
  z.object({ type: z.literal('mails-sent-again'), mailIds: z.array(z.string()) }),
  // A permission of ./permissions, as it was called then; the address of the service, when it is about one.
  z.object({ type: z.literal('refused'), permission: z.string(), service: z.string().optional() }),
])

/** Whether an event speaks of kinds, questions and tasks of the record, which other versions of it call otherwise. */
export function speaksOfRecord({ type }: Pick<AuditEvent, 'type'>): boolean {
  return /^(service-created|service-changed|organisation-|entry-|section-|comment-|shared-change-)/.test(type)
}

export type AuditEvent = z.infer<typeof auditEventSchema>
