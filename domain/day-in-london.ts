import { Temporal } from 'temporal-polyfill'

/** The calendar day in the United Kingdom at a moment, `YYYY-MM-DD`: documents are dated by it. */
export function dayInLondon(at: Date): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime())
  return moment.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
}
