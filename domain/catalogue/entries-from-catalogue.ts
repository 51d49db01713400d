import type { Category, Holding, Identifier, Party, ServiceRecord, System } from '../record/record'
import { inCategories, withUsualForms } from './categories'
import type { CatalogueEntry, CatalogueHolding, CatalogueIdentifier } from './entry'

/** What is to be added to a record: only what it does not have yet. */
export type Additions = {
  parties: Party[]
  systems: System[]
  categories: Category[]
  identifiers: Identifier[]
  holdings: Holding[]
}

/**
 * The chosen identifiers of a catalogue entry as complete things of a record, in categories, each with the places where it is
 * held. The record's own browser, system and organisation are used where it has them already. A purpose is
 * taken from the record if it has one of the category that the catalogue suggests, and the people if it
 * knows only one group; otherwise the question stays open for the team.
 */
export function entriesFromCatalogue(
  entry: CatalogueEntry,
  chosen: readonly number[],
  record: ServiceRecord,
  newId: () => string,
): Additions {
  const additions: Additions = { parties: [], systems: [], categories: [], identifiers: [], holdings: [] }
  const partyId = entry.party && findOrAdd(record.parties, additions.parties, entry.party, newId)
  const place = {
    browser: () => browserId(record, additions, newId),
    system: () => systemId(entry, partyId, record, additions, newId),
  }
  for (const index of chosen) {
    const suggested = entry.identifiers[index]
    if (!suggested) continue
    const identifier = identifierFrom(suggested, partyId, record, newId())
    additions.identifiers.push(identifier)
    for (const { in: where, ...answers } of suggested.holdings as readonly CatalogueHolding[])
      additions.holdings.push({
        id: newId(),
        identifier: identifier.id,
        system: place[where](),
        ...structuredClone(answers),
      })
  }
  const named = [...additions.systems.map(({ party }) => party), ...additions.identifiers.flatMap(partiesOf)]
  const { systems, holdings } = withUsualForms(additions.systems, additions.holdings)
  return {
    parties: additions.parties.filter(({ id }) => named.includes(id)),
    systems,
    ...inCategories({ identifiers: additions.identifiers, holdings }, entry.subject, record, newId),
  }
}

const partiesOf = ({ sourceParties = [], setter }: Identifier) => [...sourceParties, setter]

function identifierFrom(
  { purpose, holdings: _, alwaysThere: __, ...answers }: CatalogueIdentifier,
  partyId: string | undefined,
  record: ServiceRecord,
  id: string,
): Identifier {
  const serves = record.purposes.find(({ category }) => category === purpose)
  const [group, ...others] = record.people
  const setByOther = answers.pecrBasis === 'consent' || answers.party === 'third'
  return {
    ...structuredClone(answers),
    id,
    ...(answers.sources?.includes('party') && partyId && { sourceParties: [partyId] }),
    ...(setByOther && partyId && { setter: partyId }),
    ...(serves && { purposes: [serves.id] }),
    ...(group && others.length === 0 && { people: [group.id] }),
  }
}

/** The id of the record's own browser, or of one that is added. */
export function browserId(
  record: ServiceRecord,
  additions: Pick<Additions, 'systems'>,
  newId: () => string,
): string {
  const known = [...record.systems, ...additions.systems].find(({ kind }) => kind === 'browser')
  if (known) return known.id
  const browser: System = { id: newId(), name: 'Browser', publicName: 'your browser', kind: 'browser' }
  additions.systems.push(browser)
  return browser.id
}

function systemId(
  entry: CatalogueEntry,
  partyId: string | undefined,
  record: ServiceRecord,
  additions: Additions,
  newId: () => string,
): string {
  if (!entry.system) throw new Error(`The catalogue entry ${entry.id} has no system to hold anything in`)
  const byAnother = entry.system.operator === 'processor' || entry.system.operator === 'third-party'
  const system = { ...structuredClone(entry.system), ...(byAnother && partyId && { party: partyId }) }
  return findOrAdd(record.systems, additions.systems, system, newId)
}

/** The id of the thing of that name, wherever it is known; otherwise of a new one. */
function findOrAdd<T extends { id: string; name: string }>(
  known: readonly T[],
  added: T[],
  wanted: Omit<T, 'id'> & { name: string },
  newId: () => string,
): string {
  const same = ({ name }: T) => name.toLowerCase() === wanted.name.toLowerCase()
  const found = known.find(same) ?? added.find(same)
  if (found) return found.id
  const made = { ...wanted, id: newId() } as T
  added.push(made)
  return made.id
}
