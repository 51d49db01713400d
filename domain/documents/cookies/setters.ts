import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import { type Block, link } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { type Item, list, section } from '../making'
import type { Material } from '../material'
import { commaSeparated, partyTitle } from '../naming'
import { sentence } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'
import { deviceItems, itemFacts, itemName } from './items'

/** Other organisations that set items, in our domain or their own, or get what a device sends: PECR asks that people are told who and why. */
export function whoElseSetsThem(material: Material): Block[] {
  const items = deviceItems(material).filter(({ setter, party }) => setter !== undefined || party === 'third')
  const alike = groupedBy(items, (item) => JSON.stringify([item.setter, isStoredOnDevice(item)]))
  const rows = [...alike.values()].map((group): Item => {
    const [first] = group as [Identifier, ...Identifier[]]
    const party = material.party(first.setter)
    const isStored = isStoredOnDevice(first)
    const areAll = (of: Identifier['party']) => isStored && group.every((item) => item.party === of)
    const ownDomain = areAll('first')
      ? ' These belong to the domain of this service.'
      : areAll('third')
        ? ' These belong to another domain (third party).'
        : ''
    const does = party?.description ? ` ${sentence(party.description)}` : ''
    return {
      content: [
        party ? partyTitle(party) : notRecorded('the organisation'),
        isStored ? ' sets ' : ' gets this from your device: ',
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
