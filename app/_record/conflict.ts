import 'server-only'
import { changes } from '@/domain/record/changes'
import type { Values } from '@/domain/record/field'
import type { Actor } from '@/domain/review/actor'
import { loadPlace } from '../_server/load'
import type { Outcome } from '../_server/outcome'
import { questionsAbout, type Subject, storedOf } from './subject'

/** What is stored now beside what was typed, for the questions of the page on which somebody else was quicker. */
export async function conflictWith(
  actor: Actor,
  subject: Subject,
  names: readonly string[],
  typed: Values,
): Promise<Outcome> {
  const view = await loadPlace(actor, subject.place)
  if (!view.ok) return view
  const stored = storedOf(view.value, subject)
  if (!stored) return { refusal: { kind: 'not-found' } }
  const { fields } = questionsAbout(subject)
  const asked = Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])))
  const rows = changes(asked, stored.values, typed, view.value.titleOf).map(({ label, before, after }) => ({
    label,
    saved: before,
    typed: after,
  }))
  return { conflict: { version: stored.version, rows } }
}
