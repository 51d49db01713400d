import { isFromOthers } from '@/domain/record/kinds/identifier'
import { identifierKinds } from '@/domain/record/vocabulary/identifier-kinds'
import type { Block } from '../blocks'
import { factsOfEach } from '../facts'
import { type Item, list } from '../making'
import type { Material } from '../material'
import { plainNamesInSentence } from '../naming'
import { listed, phrase } from '../wording/sentences'

/** What is recorded that regulators name as a sign of high risk: UK GDPR Article 35(3) and the ICO's list under 35(4). */
export function highRiskSignals({ record }: Material, key: string): Block[] {
  const identifiers = (
    test: (identifier: (typeof record.identifiers)[number]) => boolean,
    words: string,
  ): Item[] => {
    const found = record.identifiers.filter(test)
    return found.length === 0
      ? []
      : [
          {
            content: [`${words}: ${plainNamesInSentence(found)}.`],
            facts: factsOfEach('identifier', found, 'plainName', 'kind', 'ties', 'sources', 'moments'),
          },
        ]
  }
  const children = record.people.filter(({ children: likely }) => likely === 'yes')
  const vulnerable = record.people.filter(({ vulnerable: who }) => who)
  const automated = record.purposes.filter(
    ({ automation }) => automation === 'automated' || automation === 'profiling',
  )
  const items: Item[] = [
    ...identifiers(({ kind }) => kind === 'special-category', 'Special category data'),
    ...identifiers(({ kind }) => kind === 'criminal-offence', 'Criminal offence data'),
    ...identifiers(({ kind }) => kind === 'location', 'Location'),
    ...identifiers(
      ({ kind }) => kind === 'device-fingerprint' || kind === 'device-id',
      'Telling devices apart',
    ),
    ...identifiers(
      ({ kind, moments }) => identifierKinds[kind].online && (moments?.includes('browsing') ?? false),
      'Captured from people who only look at pages',
    ),
    ...identifiers(({ ties }) => ties?.includes('joined') ?? false, 'Joined with other data'),
    ...identifiers(isFromOthers, 'Not from the person'),
    ...(automated.length > 0
      ? [
          {
            content: [
              `Automated decisions or profiling: to ${listed(automated.map(({ name }) => phrase(name)))}.`,
            ],
            facts: factsOfEach('purpose', automated, 'name', 'automation'),
          },
        ]
      : []),
    ...(children.length > 0
      ? [
          {
            content: [`Children are likely among: ${listed(children.map(({ name }) => phrase(name)))}.`],
            facts: factsOfEach('people', children, 'name', 'children'),
          },
        ]
      : []),
    ...(vulnerable.length > 0
      ? [
          {
            content: [
              `Other vulnerable people are among: ${listed(vulnerable.map(({ name }) => phrase(name)))}.`,
            ],
            facts: factsOfEach('people', vulnerable, 'name', 'vulnerable'),
          },
        ]
      : []),
  ]
  return list(`${key}/signals`, items)
}
