import 'server-only'
import { loadService } from '@/app/_server/load'
import type { Outcome } from '@/app/_server/outcome'
import { changes } from '@/domain/record/changes'
import type { Values } from '@/domain/record/field'
import { observation as observationKind } from '@/domain/record/kinds/observation'
import type { Actor } from '@/domain/review/actor'
import { versionOf } from '@/prisma/evidence/shown-observations'

const { decision, identifier, reason, goesOn } = observationKind.fields

/** What is decided now about each observation, beside what was about to be. */
export async function conflictWithDecisions(
  actor: Actor,
  slug: string,
  ids: readonly string[],
  typed: Values,
): Promise<Outcome> {
  const view = await loadService(actor, slug, 'change record')
  if (!view.ok) return view
  const { record, versions, titleOf } = view.value
  const rows = record.observations
    .filter(({ id }) => ids.includes(id))
    .flatMap((entry) =>
      changes({ decision, identifier, reason, goesOn }, entry, typed, titleOf).map(
        ({ label, before, after }) => ({
          label: ids.length > 1 ? `${entry.name}: ${label}` : label,
          saved: before,
          typed: after,
        }),
      ),
    )
  return { conflict: { version: versionOf(ids, versions.entries), rows } }
}
