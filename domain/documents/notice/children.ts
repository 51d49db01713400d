import type { Block } from '../blocks'
import { factsOfEach } from '../facts'
import { paragraph, section } from '../making'
import type { Material } from '../material'
import { enumerated, toldApart } from '../said'
import { wordsFor } from '../statements'
import { distinct, lowered, paragraphsIn, sentence } from '../wording/sentences'
import { coveredHere } from './opening'

const words = {
  yes: 'Children may be among',
  'not-known': 'We do not know whether children are among',
  no: 'Children are not likely to be among',
} as const

/** Whether children are among the people, and what is done for them: UK GDPR Articles 12(1) and 25. That there are none is said only if a service has none. */
export function children(material: Material): Block[] {
  const people = coveredHere(material)
  const answered = people.filter((one) => one.children)
  const likely = answered.filter((one) => one.children !== 'no')
  const said = toldApart(likely.length > 0 ? likely : answered, (one) => one.children)
  const sentences = [
    ...said.flatMap(({ answer, things }) =>
      answer ? [`${words[answer]} ${enumerated(things.map(({ name }) => lowered(name)))}.`] : [],
    ),
    ...distinct(people.flatMap(({ childrenDetail }) => paragraphsIn(childrenDetail ?? ''))).map(sentence),
  ]
  const facts = factsOfEach('people', people, 'name', 'coveredBy', 'children', 'childrenDetail')
  return section('children', 2, 'Children', [
    ...(sentences.length > 0 ? [paragraph('children/words', sentences.join(' '), facts)] : []),
    ...wordsFor(material, 'children'),
  ])
}
