import type { Fault } from '../audited'
import { contactFaults } from './contacts'
import { cookieFaults } from './cookies'
import { linkFaults } from './links'
import { dateFaults } from './past-dates'
import { pastLawFaults } from './past-law'
import { regulatorFaults } from './regulator'
import { unfinished } from './unfinished'
import { wordFaults } from './words'

/** What is looked for that should not be in a notice, in the order shown. */
export const faults: readonly Fault[] = [
  ...unfinished,
  ...wordFaults,
  ...regulatorFaults,
  ...pastLawFaults,
  ...dateFaults,
  ...contactFaults,
  ...linkFaults,
  ...cookieFaults,
]
