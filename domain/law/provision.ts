/** Who made a provision: Parliament, the regulator that explains the law, or an organisation's own policy. */
export type Source = 'law' | 'regulator' | 'policy'

/** Where its own text was read before it was written down here, and on which day (`YYYY-MM-DD`). */
export type Reading = { where: string; on: string }

/** A piece of law, guidance or policy with the days between which it holds. */
export type Provision = {
  /** What it is about, in plain words. */
  title: string
  citation: string
  link: `https://${string}`
  source: Source
  /** First day on which it holds, `YYYY-MM-DD`. */
  from: string
  /** The text gives no first day, so the one here is assumed. */
  fromAssumed?: true
  /** Last day on which it holds; none while it has no end. */
  until?: string
  /** Who relies on a text that was not read should have a lawyer check it first. */
  text: Reading | 'not-read'
  /** Whose guidance it is, if an organisation may follow another's instead: the question `securityGuidance`. */
  guidance?: 'moj'
}

/** Whether something holds on a day (`YYYY-MM-DD`); its first and last day included. */
export function inForce({ from, until }: { from: string; until?: string }, day: string): boolean {
  return from <= day && (until === undefined || day <= until)
}
