import type { ServiceRecord } from '@/domain/record/record'
import type { Severity } from '@/domain/record/severity'
import type { ProvisionName } from './provisions'

/**
 * One breach of a rule: what is wrong, and the facts concerned, the one that mends it first. A fact that names a kind alone
 * (`contact`) is mended by adding one, with the answers that are suggested.
 */
export type Breach = {
  text: string
  facts: [string, ...string[]]
  suggested?: Readonly<Record<string, string>>
}

/**
 * A rule of law or policy, as data. `check` is pure: it returns each breach in a record on a day (`YYYY-MM-DD`), and
 * is asked only while the provision is in force. Facts are paths such as `identifier/ip/pecrBasis`.
 */
export type Rule = {
  id: string
  /** What the rule asks, as an instruction: “Give a legal source for each public task”. */
  title: string
  provision: ProvisionName
  /** What it applies to, in words. */
  appliesTo: string
  /** Policy and guidance are never `must`. */
  severity: Severity
  /** Why it matters, in plain words for the person who mends it. */
  why: string
  check: (record: ServiceRecord, day: string) => Breach[]
}
