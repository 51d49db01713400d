import { z } from 'zod'
import { kindNames } from '@/domain/record/kinds'
import { mostOfAKind } from '@/domain/record/record'
import { alsoShown } from '@/domain/record/resolved/also-shown'
import { noRow } from '@/prisma/record/shown'
import type { RecordView } from '../_server/record-view'
import { type Subject, storedOf } from './subject'

const things = z
  .array(
    z.object({
      kind: z.enum([...kindNames, 'profile']),
      id: z.string().regex(/^[a-z0-9.-]*$/),
      version: z.coerce.number().int().min(noRow),
    }),
  )
  .max(4 * mostOfAKind)

/** Things with the versions that a page showed, as its form sends them: `category/log-data/3 system/log/0`. */
export const shownSchema = z.preprocess(
  (sent) =>
    String(sent ?? '')
      .split(' ')
      .filter((thing) => thing !== '')
      .map((thing) => {
        const [kind, id, version] = thing.split('/')
        return { kind, id, version }
      }),
  things,
)

export function printShown(shown: readonly { kind: string; id: string; version: number }[]): string {
  return shown.map(({ kind, id, version }) => `${kind}/${id}/${version}`).join(' ')
}

/** What a page about a subject shows beside it, because it leaves answers to that. */
export function shownBeside(view: RecordView, subject: Subject) {
  const stored = storedOf(view, subject)
  if (subject.kind === 'profile' || !stored) return []
  return alsoShown(view.record, subject.kind, stored.values).map(({ kind, id }) => ({
    kind,
    id,
    version: view.versions.entries[id] ?? noRow,
  }))
}
