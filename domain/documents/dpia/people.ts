import { people as peopleKind } from '@/domain/record/kinds/people'
import type { People } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf } from '../facts'
import { type Item, list } from '../making'
import type { Material } from '../material'
import { oneLine } from '../wording/sentences'
import { answers } from './in-record-words'

type PeopleField = Exclude<keyof People, 'id' | 'shared'>

/** What is recorded in these fields about each group of people; nothing for a group without any. */
export function aboutPeople({ record }: Material, key: string, ...fields: PeopleField[]): Block[] {
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
