import 'server-only'
import { entriesOf } from '@/domain/record/references'
import { database } from '@/prisma/database/client'
import { sharedChoices } from '@/prisma/record/records'
import type { Loaded } from '../_record/loaded'
import type { Pickable } from '../_record/questions'
import { requireActor } from './actor'

/** What the references of a form may name: the record's own things, and what the organisation shares. */
export async function pickableOn({ place, record, titleOf }: Loaded): Promise<Pickable> {
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
