import type { KindName } from '@/domain/record/field'
import type { People } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf } from '../facts'
import { type Item, list } from '../making'
import type { Material } from '../material'
import { oneLine } from '../wording/sentences'
import { answered } from './in-record-words'

type PeopleField = Exclude<keyof People, 'id' | 'shared'>

/** What is recorded in these fields about each group of people; nothing for a group without any. */
export function aboutPeople({ record }: Material, key: string, ...fields: PeopleField[]): Block[] {
  const kind: KindName = 'people'
  const items = record.people.flatMap((people): Item[] => {
    const words = fields.map((field) => answered(record, kind, people, field)).filter(Boolean)
    if (words.length === 0) return []
    return [
      {
        content: [{ strong: `${oneLine(people.name)}: ` }, words.join('. ')],
        facts: factsOf('people', people, 'name', ...fields),
      },
    ]
  })
  return list(`${key}/people`, items)
}
