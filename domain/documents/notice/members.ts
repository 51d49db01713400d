import type { Identifier } from '@/domain/record/record'
import { nameInCategory } from '../topics'
import { distinct, lowered, oneLine } from '../wording/sentences'

/** The members of a category by name, each with what it is in brackets. Several may share a name. */
export function membersInWords(members: readonly Identifier[]): string[] {
  return distinct(
    members.map((member) => {
      const { description } = member
      const name = nameInCategory(member)
      if (!description) return name
      const is = lowered(oneLine(description))
      return `${name} (${is.replace(/\.$/u, '')})`
    }),
  )
}
