import { dayInWords } from '@/domain/day'
import { type Block, link } from '../blocks'
import { organisationFacts } from '../facts'
import { paragraph, section } from '../making'
import type { Material } from '../material'
import { wordsFor } from '../statements'

/** How people learn of changes, and the day of this version. */
export function changes(material: Material): Block[] {
  const { welshScheme } = material.record.organisation
  const own = wordsFor(material, 'changes')
  return section('changes', 2, 'Changes to this notice', [
    ...(own.length > 0
      ? own
      : [paragraph('changes/words', 'We may change this notice. We show the date of the last change here.')]),
    ...(welshScheme
      ? [
          paragraph(
            'changes/welsh',
            ['Read our ', link('Welsh language scheme', welshScheme), '.'],
            organisationFacts('welshScheme'),
          ),
        ]
      : []),
    paragraph('changes/date', `This version of the notice is from ${dayInWords(material.date)}.`),
  ])
}
