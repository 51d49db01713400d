import type { Block, Inline } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { type Item, list, section } from '../making'
import type { Material } from '../material'
import { partyTitle } from '../naming'
import { notRecorded, oneLine, sentence } from '../wording/sentences'
import { deviceItems } from './items'

/** Other organisations that set items, in our domain or their own: PECR asks that people are told who and why. */
export function whoElseSetsThem(material: Material): Block[] {
  const items = deviceItems(material).filter(({ setter, party }) => setter !== undefined || party === 'third')
  const bySetter = groupedBy(items, ({ setter }) => setter)
  const rows = [...bySetter].map(([id, group]): Item => {
    const party = material.party(id)
    const names = group.flatMap(({ name, plainName }, index): Inline[] => [
      ...(index === 0 ? [] : [', ']),
      name ? { code: oneLine(name) } : oneLine(plainName),
    ])
    const third = group.filter((item) => item.party === 'third')
    const ownDomain =
      third.length === 0
        ? ' These belong to the domain of this service.'
        : third.length === group.length
          ? ' These belong to another domain (third party).'
          : ''
    const does = party?.description ? ` ${sentence(party.description)}` : ''
    return {
      content: [
        party ? partyTitle(party) : notRecorded('the organisation'),
        ' sets ',
        ...names,
        `.${ownDomain}${does}`,
      ],
      facts: [
        ...factsOfEach('identifier', group, 'setter', 'party', 'name', 'plainName'),
        ...factsOf('party', party, 'name', 'notice', 'description'),
      ],
    }
  })
  return section('setters', 2, 'Who else sets cookies', list('setters/list', rows))
}
