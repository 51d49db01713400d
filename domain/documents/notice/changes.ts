import { type Block, link } from '../blocks'
import { organisationFacts } from '../facts'
import { paragraph, section } from '../making'
import type { Material } from '../material'
import { wordsFor } from '../statements'
import { dayInWords } from '../wording/dates'

/** How people learn of changes, and the day of this version. */
export function changes(material: Material): Block[] {
  const { welshScheme } = material.record.organisation
  return section('changes', 2, 'Changes to this notice', [
    paragraph('changes/words', 'We may change this notice. We will show the date of the last change here.'),
    ...wordsFor(material, 'changes'),
    ...(welshScheme
      ? [
          paragraph(
            'changes/welsh',
            ['Read our ', link('Welsh language scheme', welshScheme), '.'],
            organisationFacts('welshScheme'),
          ),
        ]
      : []),
    paragraph('changes/date', `Last updated: ${dayInWords(material.date)}`),
  ])
}
