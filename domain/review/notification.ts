/** What people are told of, in the order in which it happens. */
export const notificationKinds = [
  'submitted',
  'assigned',
  'comment',
  'commentResolved',
  'commentReopened',
  'returned',
  'approved',
  'reopened',
  'published',
  'reviewDue',
] as const

export type NotificationKind = (typeof notificationKinds)[number]

/** How somebody may want to be told by email, as they read it on their account. */
export const mailSettings = {
  each: 'An email for each',
  digest: 'One email a day, with all of the day before',
  none: 'No emails',
} as const

export type MailSetting = keyof typeof mailSettings

/** What somebody is told: nothing of the record but the name of the service, and which version it is about. */
export type Notification = {
  kind: string
  /** The name of the service; none for what is about no service, or about one that the person may not see any more. */
  service?: string
  versionNumber?: number | null
}

/** What has happened, in one sentence without its full stop. Throws on a kind that is not in the list. */
export function notificationInWords({ kind, service = 'a service', versionNumber }: Notification): string {
  const subject = versionNumber ? `version ${versionNumber} of ${service}` : service
  switch (kind as NotificationKind) {
    case 'submitted':
      return capitalised(`${subject} has been submitted for review`)
    case 'assigned':
      return `You have been asked to review ${subject}`
    case 'comment':
      return `There is a new comment on ${subject}`
    case 'commentResolved':
      return `A comment on ${subject} has been resolved`
    case 'commentReopened':
      return `A comment on ${subject} has been reopened`
    case 'returned':
      return capitalised(`${subject} has been returned for changes`)
    case 'approved':
      return capitalised(`${subject} has been approved`)
    case 'reopened':
      return `You are asked to review ${subject} again: its documents are made otherwise since it was approved`
    case 'published':
      return capitalised(`${subject} has been published`)
    case 'reviewDue':
      return capitalised(`${subject} is due for review`)
    default:
      throw new Error(`Nothing says what a notification of the kind “${kind}” is`)
  }
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
