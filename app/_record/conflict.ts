import 'server-only'
import { answersLeft } from '@/domain/documents/answers-left'
import { changes } from '@/domain/record/changes'
import type { Values } from '@/domain/record/field'
import type { Actor } from '@/domain/review/actor'
import { loadPlace } from '../_server/load'
import type { Outcome } from '../_server/outcome'
import type { RecordView } from '../_server/record-view'
import { printShown, shownBeside } from './shown'
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
  const shown = printShown(shownBeside(view.value, subject))
  return {
    conflict: {
      version: stored.version,
      shown,
      rows: [...rows, ...leftRows(view.value, subject, names, typed)],
    },
  }
}

/** What holds now of the questions that were left empty, which somebody may have changed where it is said. */
function leftRows(
  { record, titleOf }: RecordView,
  { kind, id, ...subject }: Subject,
  names: readonly string[],
  typed: Values,
) {
  if (kind === 'profile') return []
  const { fields } = questionsAbout({ ...subject, kind })
  const left = answersLeft(record, kind, id, names, titleOf)
  return names.flatMap((name) => {
    const now = typed[name] === undefined ? left(name) : undefined
    const field = fields[name]
    return now && field ? [{ label: field.label, saved: [now], typed: ['Left empty'] }] : []
  })
}
