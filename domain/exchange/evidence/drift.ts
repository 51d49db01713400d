import type { Difference } from '@/domain/evidence/differences'
import type { Comparison } from '@/domain/evidence/reconcile'

/** What is written of a comparison: what differs, everything that was found, and what was not; and the file of the record. */
export type Drift = Comparison & { differences: readonly Difference[]; recordFile: string }

/** What an observation is called: “analytics_id (example.gov.uk)”. */
export function nameOf({ observation: { name, host } }: Pick<Difference, 'observation'>): string {
  return host && host !== name ? `${name} (${host})` : name
}

/** In what a service and its record differ, for programs. */
export function writeDriftJson({ differences, found, notFound }: Drift): string {
  const missed = notFound.map(({ id, kind, plainName, name }) => ({ id, kind, plainName, name }))
  return `${JSON.stringify({ differences, found, notFound: missed }, null, 2)}\n`
}
