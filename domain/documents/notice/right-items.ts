import type { Right, RightName } from '@/domain/law/rights/right'
import { rights as rightWords } from '@/domain/record/kinds/statement'
import type { Statement } from '@/domain/record/record'
import type { LawfulBasis } from '@/domain/record/vocabulary/lawful-bases'
import { type FactPath, type Inline, link } from '../blocks'
import { factsOf } from '../facts'
import type { Item } from '../making'
import type { Material } from '../material'
import { enumerated } from '../said'
import { oneLine, sentence } from '../wording/sentences'

const words: Record<LawfulBasis, string> = {
  consent: 'your consent',
  contract: 'a contract',
  'legal-obligation': 'a legal obligation',
  'vital-interests': 'vital interests',
  'public-task': 'our public task',
  'recognised-legitimate-interest': 'a recognised legitimate interest',
  'legitimate-interests': 'our legitimate interests',
}

export const basesInWords = (bases: readonly LawfulBasis[]) => bases.map((basis) => words[basis])

/** Each right that people have, with what limits it and the team's own note; one that they do not have only if the team says something of it. */
export function rightItems(material: Material, rights: readonly Right[], facts: FactPath[]): Item[] {
  return rights.flatMap((right): Item[] => {
    const notes = notesOn(material, right.name)
    // The right to object has a heading of its own.
    const isListed = right.standing === 'applies' && (right.name !== 'objection' || notes.length > 0)
    if (!isListed && notes.length === 0) return []
    const said = notes.flatMap(({ rightExtent, words: own }) => [
      ...(rightExtent === 'more' ? ['We go further than the law says.'] : []),
      ...(rightExtent === 'restricted' ? ['This right goes less far here, as the law allows.'] : []),
      ...(own ? [sentence(own)] : []),
    ])
    const links = notes.flatMap((note): Inline[] =>
      note.link ? [' ', link(oneLine(note.linkText ?? note.link), note.link)] : [],
    )
    const content: Inline[] = [
      `${rightWords[right.name]}${limit(right)}${said.length > 0 ? `. ${said.join(' ')}` : ''}`,
    ]
    return [
      {
        content: [...content, ...links],
        facts: [
          ...(isAlways(right) ? [] : facts),
          ...notes.flatMap((note) =>
            factsOf('statement', note, 'type', 'right', 'rightExtent', 'words', 'linkText', 'link'),
          ),
        ],
      },
    ]
  })
}

/** Whether people have it whatever is recorded of bases: UK GDPR Articles 13 to 18. */
const isAlways = ({ name, bases }: Right) =>
  bases.length === 0 && ['informed', 'access', 'rectification', 'erasure', 'restriction'].includes(name)

/** The team's own notes on a right. */
function notesOn({ record }: Material, name: RightName): Statement[] {
  return record.statements.filter(({ type, right }) => type === 'right' && right === name)
}

function limit({ name, bases }: Right): string {
  const named = enumerated(basesInWords(bases), 'or')
  if (name === 'erasure' && named) return `, but we may have to keep data that we use for ${named}`
  if (name === 'restriction') return ' in some cases'
  if (name === 'portability' && named) return `, if you gave it to us and we use it because of ${named}`
  if (name === 'withdraw') return ' at any time, which does not change what we did before'
  return ''
}
