/** Who made a provision: Parliament, the regulator that explains the law, or an organisation's own policy. */
export type Source = 'law' | 'regulator' | 'policy'

/** Whether the primary text was read, or a lawyer should check it before anybody relies on it. */
export type Certainty = 'primary-text' | 'to-be-checked'

/** A piece of law, guidance or policy with the days between which it holds. */
export type Provision = {
  /** What it is about, in plain words. */
  title: string
  citation: string
  link: `https://${string}`
  source: Source
  /** First day on which it holds, `YYYY-MM-DD`. */
  from: string
  /** Last day on which it holds; none while it has no end. */
  until?: string
  certainty: Certainty
  /** Whose guidance it is, if an organisation may follow another's instead: the question `securityGuidance`. */
  guidance?: 'moj'
}

/** Whether something holds on a day (`YYYY-MM-DD`); its first and last day included. */
export function inForce({ from, until }: { from: string; until?: string }, day: string): boolean {
  return from <= day && (until === undefined || day <= until)
}
