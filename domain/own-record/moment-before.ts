import { Temporal } from 'temporal-polyfill'

/** The moment that lies a period of ISO 8601 before another one, by the calendar of UTC. */
export function momentBefore(moment: Date, period: string): Date {
  const then = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('UTC')
  return new Date(then.subtract(period).epochMilliseconds)
}

/** How long the inventory keeps what it captures itself. Its own record says the same, which a test holds. */
export const ownPeriods = {
  /** A session ends this long after signing in, */
  session: 'PT12H',
  /** or this long after the last request. */
  idleSession: 'PT2H',
  /** The times of a session are deleted this long after it began. */
  sessionTimes: 'P30D',
  /** The history of who changed what. */
  history: 'P2Y',
  /** What people are told of, with the emails about it. */
  notifications: 'P6M',
} as const
