import { differenceKinds } from '@/domain/evidence/differences'
import { observedKinds } from '@/domain/record/vocabulary/evidence'
import { type Drift, nameOf } from './drift'
import { textTable } from './text-table'

/** In what a service and its record differ, for people at a terminal. What was not found is no difference, and may be worth a look. */
export function writeDriftTable({ differences, notFound }: Drift): string {
  const rows = differences.map((difference) => [
    differenceKinds[difference.kind],
    observedKinds[difference.observation.kind],
    nameOf(difference),
    difference.text,
    difference.observation.page ?? '',
  ])
  const missed = notFound.map(({ plainName, name, domain }) => [plainName ?? '', name ?? '', domain ?? ''])
  const tables = [
    textTable(['Difference', 'Kind', 'Name', 'What differs', 'First seen on'], rows),
    textTable(['Recorded and not found', 'Technical name', 'Domain'], missed),
  ]
  return tables.filter(Boolean).join('\n')
}
