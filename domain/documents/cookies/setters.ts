import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import { type Block, type Inline, link } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { type Item, list, section } from '../making'
import type { Material } from '../material'
import { commaSeparated, partyTitle } from '../naming'
import { enumerated } from '../said'
import { nameFacts, namesOf } from '../topics'
import { sentence } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'
import { deviceItems, itemFacts, itemName } from './items'

/** What the device sends, by name if it is not all of it. */
function sent(material: Material, items: readonly Identifier[]): Inline[] {
  const all = deviceItems(material).filter((item) => !isStoredOnDevice(item))
  if (all.length === items.length && items.length > 3) return ['what your device sends, as listed above']
  return ['this from your device: ', ...named(material, items)]
}

/** Few items by the name that a browser shows; more by that of their category. */
function named(material: Material, items: readonly Identifier[]): Inline[] {
  return items.length < 4 ? commaSeparated(items.map(itemName)) : [enumerated(namesOf(material, items))]
}

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
        isStored ? ' sets ' : ' gets ',
        ...(isStored ? named(material, group) : sent(material, group)),
        `.${ownDomain}${does}`,
        ...(party?.cookiesPage ? [' ', link('Read its cookies page', party.cookiesPage), '.'] : []),
      ],
      facts: [
        ...factsOfEach('identifier', group, 'setter', 'party', 'name', 'plainName'),
        ...itemFacts(group),
        ...nameFacts(material, group),
        ...factsOf('party', party, 'name', 'notice', 'description', 'cookiesPage'),
      ],
    }
  })
  return section('setters', 2, 'Other organisations', list('setters/list', rows))
}
