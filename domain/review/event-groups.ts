import type { AuditEvent } from './audit-event'

/** The kinds of events that people filter the history by. */
export const eventGroups = {
  record: 'Changes to a record',
  review: 'Review and publication',
  comments: 'Comments',
  exports: 'Exports',
  organisation: 'The organisation',
  people: 'People, teams and roles',
  access: 'Signing in and out',
  emails: 'Emails',
  refused: 'Refused changes',
} as const

export type EventGroup = keyof typeof eventGroups

/** Every type of event is in one of them. */
const groupOf: Record<AuditEvent['type'], EventGroup> = {
  'service-created': 'record',
  'service-changed': 'record',
  'entry-added': 'record',
  'entry-changed': 'record',
  'entry-removed': 'record',
  'section-completed': 'record',
  'section-reopened': 'record',
  'record-imported': 'record',
  'draft-restored': 'record',
  'record-upgraded': 'record',
  'version-submitted': 'review',
  'version-recalled': 'review',
  'version-assigned': 'review',
  'version-returned': 'review',
  'version-approved': 'review',
  'version-reopened': 'review',
  'version-excepted': 'review',
  'version-published': 'review',
  'version-superseded': 'review',
  'version-confirmed': 'review',
  'version-signed-off': 'review',
  'review-date-changed': 'review',
  'service-retired': 'review',
  'service-reinstated': 'review',
  'comment-added': 'comments',
  'comment-answered': 'comments',
  'comment-resolved': 'comments',
  'comment-reopened': 'comments',
  'comment-withdrawn': 'comments',
  'record-exported': 'exports',
  'document-exported': 'exports',
  'history-exported': 'exports',
  'history-sealed': 'organisation',
  'rows-kept': 'organisation',
  'organisation-created': 'organisation',
  'organisation-changed': 'organisation',
  'shared-change-confirmed': 'organisation',
  'catalogue-loaded': 'organisation',
  'team-created': 'people',
  'person-invited': 'people',
  'person-changed': 'people',
  'person-erased': 'people',
  'person-recognised': 'people',
  'signed-in': 'access',
  'signed-out': 'access',
  'sessions-ended': 'access',
  'mail-setting-changed': 'emails',
  'mails-sent-again': 'emails',
  refused: 'refused',
}

/** The types of event of a group. */
export function typesIn(group: EventGroup): AuditEvent['type'][] {
  return (Object.keys(groupOf) as AuditEvent['type'][]).filter((type) => groupOf[type] === group)
}
