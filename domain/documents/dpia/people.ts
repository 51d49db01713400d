import { people as peopleKind } from '@/domain/record/kinds/people'
import type { Block } from '../blocks'
import { type FieldOf, factsOf } from '../facts'
import { type Item, list } from '../making'
import type { Material } from '../material'
import { oneLine } from '../wording/sentences'
import { answers } from './in-record-words'

/** What is recorded in these fields about each group of people; nothing for a group without any. */
export function aboutPeople({ record }: Material, key: string, ...fields: FieldOf<'people'>[]): Block[] {
  const items = record.people.flatMap((people): Item[] => {
    const words = answers(record, peopleKind.fields, people, fields)
    if (words === '') return []
    return [
      {
        content: [{ strong: oneLine(people.name) }, `: ${words}`],
        facts: factsOf('people', people, 'name', ...fields),
      },
    ]
  })
  return list(`${key}/people`, items)
}
