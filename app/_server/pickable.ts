import 'server-only'
import type { KindName } from '@/domain/record/field'
import { entriesOf } from '@/domain/record/references'
import { database } from '@/prisma/database/client'
import { sharedChoices } from '@/prisma/record/records'
import { requireActor } from './actor'
import type { RecordView } from './record-view'

/** The things that a reference may be given to: what they are called, by kind. */
export type Pickable = (kind: KindName) => { value: string; text: string }[]

/** What the references of a form may name: the record's own things, and what the organisation shares. */
export async function pickableOn({ place, record, titleOf }: RecordView): Promise<Pickable> {
  const shared =
    place.kind === 'service' ? await sharedChoices(await database(), await requireActor(), place.slug) : []
  return (kind) => {
    const own = entriesOf(record, kind).map(({ id }) => ({ value: id, text: titleOf(kind, id) }))
    const others = shared.filter(
      (choice) => choice.kind === kind && !own.some(({ value }) => value === choice.id),
    )
    return [...own, ...others.map(({ id, title }) => ({ value: id, text: title }))]
  }
}
