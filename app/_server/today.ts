import 'server-only'
import { Temporal } from 'temporal-polyfill'

/** The day in the United Kingdom, `YYYY-MM-DD`: documents are dated by it. */
export function today(): string {
  return Temporal.Now.plainDateISO('Europe/London').toString()
}
