import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import { type Block, link } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { type Item, list, section } from '../making'
import type { Material } from '../material'
import { commaSeparated, partyTitle } from '../naming'
import { sentence } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'
import { deviceItems, itemFacts, itemName } from './items'

/** Other organisations that set items, in our domain or their own: PECR asks that people are told who and why. */
export function whoElseSetsThem(material: Material): Block[] {
  const items = deviceItems(material).filter(({ setter, party }) => setter !== undefined || party === 'third')
  const bySetter = groupedBy(items, ({ setter }) => setter)
  const rows = [...bySetter].map(([id, group]): Item => {
    const party = material.party(id)
    const stored = group.map(isStoredOnDevice)
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
        stored.every(Boolean) ? ' sets ' : stored.some(Boolean) ? ' sets or gets ' : ' gets ',
        ...commaSeparated(group.map(itemName)),
        `.${ownDomain}${does}`,
        ...(party?.cookiesPage ? [' ', link('Read its cookies page', party.cookiesPage), '.'] : []),
      ],
      facts: [
        ...factsOfEach('identifier', group, 'setter', 'party', 'name', 'plainName'),
        ...itemFacts(group),
        ...factsOf('party', party, 'name', 'notice', 'description', 'cookiesPage'),
      ],
    }
  })
  return section('setters', 2, 'Who else sets cookies', list('setters/list', rows))
}
