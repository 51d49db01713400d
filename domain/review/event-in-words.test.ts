import { describe, expect, test } from 'vitest'
import type { AuditEvent } from './audit-event'
import { eventInWords } from './event-in-words'

const titleOf = (_kind: string, id: string) => `the one called ${id}`
const titleFor = (event: AuditEvent) => eventInWords(event, titleOf).title

test.each<[AuditEvent, string]>([
  [{ type: 'service-created', after: {} }, 'Service added'],
  [{ type: 'service-changed', before: {}, after: {} }, 'Service changed'],
  [{ type: 'section-completed', section: 'dpia' }, 'Section completed: DPIA questions'],
  [{ type: 'section-reopened', section: 'describe' }, 'Section reopened: The service'],
  [{ type: 'section-completed', section: 'gone' }, 'Section completed: gone'],
  [
    { type: 'record-imported', added: 3, changed: 0, removed: 1 },
    'Record file imported: 3 added, 0 changed, 1 removed',
  ],
  [{ type: 'organisation-created', after: {} }, 'Organisation added'],
  [{ type: 'organisation-changed', before: {}, after: {} }, 'Organisation changed'],
  [
    { type: 'catalogue-loaded', name: 'Open Cookie Database', cookies: 2264, replaced: true },
    'Catalogue of cookies loaded again: Open Cookie Database, 2,264 cookies',
  ],
  [
    {
      type: 'shared-change-confirmed',
      confirmationId: 'c',
      kind: 'contact',
      id: 'd',
      title: 'Desk',
      hash: 'a',
    },
    'Change confirmed: Desk',
  ],
  [
    { type: 'version-approved', versionId: 'v', number: 2, reviewOn: '2027-11-22' },
    'Version 2 approved, to be published later',
  ],
  [
    { type: 'version-excepted', versionId: 'v', number: 2, reason: 'There is no other officer.' },
    'Exception recorded: somebody who worked on version 2 may approve it. Reason: There is no other officer.',
  ],
  [
    { type: 'version-assigned', versionId: 'v', number: 2, reviewerId: 'p', again: true },
    'Version 2 assigned to the privacy officer who reviewed the one before',
  ],
  [{ type: 'team-created', teamId: 't', name: 'Visits' }, 'Team added: Visits'],
  [{ type: 'person-invited', personId: 'p' }, 'Person invited'],
  [{ type: 'person-changed', personId: 'p', before: {}, after: {} }, 'Person changed'],
  [{ type: 'person-erased', personId: 'p' }, 'Name of a person erased'],
  [{ type: 'person-recognised', personId: 'p' }, 'Person recognised at their first sign-in'],
  [{ type: 'history-sealed', number: 3 }, 'History sealed by checkpoint 3'],
  [{ type: 'rows-kept', upTo: 9 }, 'Older history summed up'],
  [{ type: 'signed-in', sessionId: 's' }, 'Signed in'],
  [{ type: 'signed-out', sessionId: 's' }, 'Signed out'],
  [{ type: 'sessions-ended', personId: 'p', count: 2 }, 'Signed out everywhere'],
  [
    { type: 'comment-added', commentId: 'c', about: 'identifier/ip/retention' },
    'Comment added: the one called ip: how long it is kept',
  ],
  [
    { type: 'comment-answered', commentId: 'd', about: 'document/notice/why', threadId: 'c' },
    'Comment answered: Privacy notice',
  ],
  [
    { type: 'comment-resolved', commentId: 'c', about: 'service/phase' },
    'Comment resolved: The service: phase',
  ],
  [{ type: 'comment-reopened', commentId: 'c', about: 'organisation' }, 'Comment reopened: The organisation'],
  [{ type: 'comment-withdrawn', commentId: 'c', about: 'something gone' }, 'Comment withdrawn'],
  [{ type: 'refused', permission: 'change record' }, 'Refused: change record'],
])('%j reads “%s”', (event, title) => {
  expect(titleFor(event)).toBe(title)
})

describe('a thing of the record', () => {
  const ip = { kind: 'identifier', id: 'ip', title: 'IP address' }
  test('that is added shows each of its answers', () => {
    const after = { plainName: 'IP address', people: ['visitors'] }
    expect(eventInWords({ type: 'entry-added', ...ip, after }, titleOf)).toEqual({
      title: 'Identifier added: IP address',
      changes: [
        { field: 'plainName', label: 'Plain name', before: [], after: ['IP address'] },
        { field: 'people', label: 'Whose data is it?', before: [], after: ['the one called visitors'] },
      ],
    })
  })

  test('that is changed shows what it said before', () => {
    const event: AuditEvent = {
      type: 'entry-changed',
      ...ip,
      before: { source: 'person' },
      after: { source: 'device' },
    }
    expect(eventInWords(event, titleOf)).toMatchObject({
      title: 'Identifier changed: IP address',
      changes: [{ before: ['The person gives it'], after: ['Their device sends it'] }],
    })
  })

  test('that is removed shows what is gone', () => {
    const event: AuditEvent = { type: 'entry-removed', ...ip, before: { personalData: true } }
    expect(eventInWords(event, titleOf)).toMatchObject({
      title: 'Identifier removed: IP address',
      changes: [{ before: ['Yes'], after: [] }],
    })
  })

  test.each([
    ['dpiaAnswer', 'DPIA answer added: X'],
    ['people', 'Group of people added: X'],
    ['holding', 'Place where it is held added: X'],
    ['weather', 'weather added: X'],
    ['__proto__', '__proto__ added: X'],
  ])('is called by what its kind is called: %s', (kind, title) => {
    expect(titleFor({ type: 'entry-added', kind, id: 'x', title: 'X', after: { name: 'X' } })).toBe(title)
  })

  test('shows answers to questions that no version asked by their names', () => {
    const event: AuditEvent = { type: 'entry-added', ...ip, after: { colour: 'red' } }
    expect(eventInWords(event, titleOf).changes).toEqual([
      { field: 'colour', label: 'colour', before: [], after: ['red'] },
    ])
  })
})

test('a change of the service or the organisation shows its answers', () => {
  expect(
    eventInWords({ type: 'service-changed', before: { phase: 'alpha' }, after: { phase: 'live' } }, titleOf),
  ).toMatchObject({ changes: [{ label: 'Phase', before: ['Alpha'], after: ['Live'] }] })
  const after = { jointControllers: ['police'] }
  expect(eventInWords({ type: 'organisation-changed', before: {}, after }, titleOf).changes).toMatchObject([
    { label: 'Joint controllers', after: ['the one called police'] },
  ])
})

test('What stands beside answers is said with them, and not as answers of its own', () => {
  const event: AuditEvent = {
    ...{
      type: 'entry-changed',
      kind: 'category',
      id: 'log-data',
      title: 'website log data',
      schemaVersion: 2,
    },
    before: { toConfirm: { obligation: { by: 'evidence', on: '2026-12-01' } } },
    after: { certainty: { sources: { is: 'sometimes', when: 'at weekends' } } },
  }
  expect(eventInWords(event, titleOf)).toMatchObject({
    title: 'Category of data changed: website log data',
    changes: [
      { field: 'sources', before: ['Always so'], after: ['Sometimes: at weekends'] },
      { field: 'obligation', after: ['Confirmed'] },
    ],
  })
})
