import type { Block } from '../blocks'
import { factsOf } from '../facts'
import { paragraph, section } from '../making'
import type { Material } from '../material'
import { wordsFor } from '../statements'
import { paragraphsIn, phrase, sentence } from '../wording/sentences'

/** Whether children are among the people, and what is done for them: UK GDPR Articles 12(1) and 25. */
export function children(material: Material): Block[] {
  const covered = material.record.people.filter(({ coveredBy }) => coveredBy !== 'another')
  const blocks = covered.flatMap((people) => {
    const { id, name, children: likely, childrenDetail } = people
    const facts = factsOf('people', people, 'name', 'coveredBy', 'children', 'childrenDetail')
    const words = {
      yes: `Children are likely to be among ${phrase(name)}.`,
      no: `Children are not likely to be among ${phrase(name)}.`,
      'not-known': `We do not know whether children are among ${phrase(name)}.`,
    }
    return [...(likely ? [words[likely]] : []), ...paragraphsIn(childrenDetail ?? '').map(sentence)].map(
      (text, index) => paragraph(`children/${id}/${index + 1}`, text, facts),
    )
  })
  return section('children', 2, 'Children', [...blocks, ...wordsFor(material, 'children')])
}
