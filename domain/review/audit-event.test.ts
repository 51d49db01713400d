import { expect, test } from 'vitest'
import { auditEventSchema } from './audit-event'

const entry = { kind: 'identifier', id: 'ip', title: 'IP address' }
const version = { versionId: 'v', number: 1 }
const comment = { commentId: 'c', about: 'identifier/ip/retention' }
const values = { plainName: 'IP address', moments: ['using'] }

// These are stored as they are here: a change to the schema must still read every one of them.
const stored = [
  { type: 'service-created', after: values },
  { type: 'service-changed', before: {}, after: values },
  { type: 'entry-added', ...entry, after: values },
  { type: 'entry-changed', ...entry, before: values, after: {} },
  { type: 'entry-removed', ...entry, before: values },
  { type: 'section-completed', section: 'identifiers' },
  { type: 'section-reopened', section: 'identifiers' },
  { type: 'record-imported', added: 1, changed: 2, removed: 3 },
  { type: 'entry-changed', ...entry, schemaVersion: 2, before: values, after: {} },
  { type: 'organisation-created', after: values },
  { type: 'organisation-changed', before: values, after: values },
  { type: 'record-upgraded', from: 1, to: 2, added: 1, changed: 2, removed: 3 },
  { type: 'shared-change-confirmed', confirmationId: 'c', ...entry, hash: 'abc' },
  { type: 'catalogue-loaded', name: 'Open Cookie Database', cookies: 2264, replaced: false },
  { type: 'team-created', teamId: 't', name: 'Visits' },
  { type: 'person-invited', personId: 'p', after: { administrator: true } },
  { type: 'person-changed', personId: 'p', before: {}, after: {} },
  { type: 'person-erased', personId: 'p' },
  { type: 'person-recognised', personId: 'p' },
  { type: 'signed-in', sessionId: 's' },
  { type: 'signed-out', sessionId: 's' },
  { type: 'sessions-ended', personId: 'p', count: 2 },
  {
    ...{ type: 'version-submitted', ...version, hash: 'abc', auditHead: 'def', schemaVersion: 1 },
    ...{ authorIds: ['p'], findings: { must: 0, should: 1, advice: 2 }, submittedAt: 1_795_369_000_000 },
  },
  {
    ...{ type: 'version-submitted', ...version, hash: 'abc', auditHead: 'def', schemaVersion: 1 },
    ...{ authorIds: ['p'], findings: {}, submittedAt: 1_795_369_000_000, authorsUnknown: false },
    sharedChanges: [
      { ...{ kind: 'contact', id: 'c', hash: 'abc', changedAt: 0 }, authorIds: ['p'], authorsUnknown: true },
    ],
  },
  { type: 'version-recalled', ...version },
  { type: 'version-assigned', ...version, reviewerId: 'p' },
  { type: 'version-assigned', ...version, reviewerId: 'p', again: true },
  { type: 'version-returned', ...version },
  { type: 'version-approved', ...version, publishOn: '2026-11-22', reviewOn: '2027-11-22' },
  { type: 'version-approved', ...version, reviewOn: '2027-11-22' },
  { type: 'version-reopened', ...version },
  { type: 'version-excepted', ...version, reason: 'The other officer has left.' },
  { type: 'version-published', ...version, documents: { 'notice.html': 'abc' } },
  { type: 'version-superseded', ...version },
  { type: 'version-confirmed', ...version, reviewOn: '2027-11-22' },
  { type: 'version-signed-off', ...version, item: 'dpo-advice' },
  { type: 'review-date-changed', ...version, reviewOn: '2027-11-22' },
  { type: 'service-retired', ...version },
  { type: 'service-reinstated', ...version },
  { type: 'draft-restored', ...version },
  { type: 'comment-added', ...comment, weight: 'advice' },
  { type: 'comment-answered', ...comment, threadId: 'c' },
  { type: 'comment-resolved', ...comment },
  { type: 'comment-reopened', ...comment },
  { type: 'comment-withdrawn', ...comment },
  { type: 'record-exported', format: 'json' },
  { type: 'document-exported', document: 'notice', format: 'docx', date: '2026-11-22' },
  {
    type: 'history-exported',
    service: 'Visit',
    personIds: ['p'],
    kind: 'record',
    from: '2026-11-22',
    to: '2026-11-23',
  },
  { type: 'history-sealed', number: 1 },
  { type: 'rows-kept' },
  { type: 'rows-kept', upTo: 7 },
  { type: 'mail-setting-changed', before: 'each', after: 'digest' },
  { type: 'mails-sent-again', mailIds: ['m'] },
  { type: 'refused', permission: 'change record', service: 'visits' },
]

test.each(stored)('$type is read as it was stored', (event) => {
  expect(auditEventSchema.parse(event)).toEqual(event)
})

test('there is an example of every event', () => {
  const types = auditEventSchema.options.map((option) => option.shape.type.value)
  expect([...new Set(stored.map(({ type }) => type))]).toEqual(types)
})

test('an invitation from before roles were kept is still read', () => {
  const event = { type: 'person-invited', personId: 'p' }
  expect(auditEventSchema.parse(event)).toEqual(event)
})

test.each([
  [{ type: 'service-exploded' }],
  [{}],
  [null],
  [{ type: 'entry-added', kind: 'identifier', id: 'ip', after: {} }],
  [{ type: 'entry-changed', ...entry, after: {} }],
  [{ type: 'record-imported', added: '1', changed: 0, removed: 0 }],
])('%j is no event', (event) => {
  expect(auditEventSchema.safeParse(event).success).toBe(false)
})
