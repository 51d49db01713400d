import type { Block } from '../blocks'
import { list } from '../making'
import type { Material } from '../material'
import { commitmentContent, commitmentFacts } from '../statements'

/** What the team promises, in one place. */
export function commitments(material: Material): Block[] {
  const made = material.record.statements.filter(
    ({ type, commitment, words }) => type === 'commitment' && commitment && (commitment !== 'other' || words),
  )
  const items = made.map((statement) => ({
    content: commitmentContent(material, statement),
    facts: commitmentFacts(material, statement),
  }))
  return list('commitments/list', items)
}
