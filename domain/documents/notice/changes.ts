import { type Block, link } from '../blocks'
import { organisationFacts } from '../facts'
import { paragraph, section } from '../making'
import type { Material } from '../material'
import { wordsFor } from '../statements'

/** How people learn of changes. */
export function changes(material: Material): Block[] {
  const { welshScheme } = material.record.organisation
  const own = wordsFor(material, 'changes')
  return section('changes', 2, 'Changes to this notice', [
    ...(own.length > 0
      ? own
      : [
          paragraph(
            'changes/words',
            'We may change this notice. The day of the last change stands at the top.',
          ),
        ]),
    ...(welshScheme
      ? [
          paragraph(
            'changes/welsh',
            ['Read our ', link('Welsh language scheme', welshScheme), '.'],
            organisationFacts('welshScheme'),
          ),
        ]
      : []),
  ])
}
