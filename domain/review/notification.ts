/** What people are told of, in the order in which it happens. */
export const notificationKinds = [
  'submitted',
  'assigned',
  'comment',
  'returned',
  'approved',
  'published',
  'reviewDue',
] as const

export type NotificationKind = (typeof notificationKinds)[number]
