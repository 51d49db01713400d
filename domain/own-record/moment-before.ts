import { Temporal } from 'temporal-polyfill'

/** The moment that lies a period of ISO 8601 before another one, by the calendar of UTC. */
export function momentBefore(moment: Date, period: string): Date {
  const then = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('UTC')
  return new Date(then.subtract(period).epochMilliseconds)
}
