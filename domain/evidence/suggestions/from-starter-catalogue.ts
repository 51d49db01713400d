import { catalogue } from '@/domain/catalogue/catalogue'
import type { CatalogueEntry, CatalogueIdentifier } from '@/domain/catalogue/entry'
import { fits, storedKinds } from '../matching'
import type { Observation } from '../observation'
import { exact, type Ranked, spelledOut } from './suggestion'

type Listed = { entry: CatalogueEntry; identifier: CatalogueIdentifier; pattern: string }

/** What has no `*`, by kind and name; and the patterns of each kind. Entries write several fields of one kind with commas between them. */
const named = new Map<string, Listed[]>()
const patterns = new Map<string, Listed[]>()
for (const entry of catalogue)
  for (const identifier of entry.identifiers)
    for (const pattern of (identifier.name ?? '').split(/,\s*/).filter(Boolean)) {
      const [index, key] = pattern.includes('*')
        ? [patterns, identifier.kind]
        : [named, keyOf(identifier.kind, pattern)]
      index.set(key, [...(index.get(key) ?? []), { entry, identifier, pattern }])
    }

/** What the starter catalogue says of things of this kind with this name. */
export function fromStarterCatalogue({ kind, name }: Observation): Ranked[] {
  const same = (named.get(keyOf(kind, name)) ?? []).map((found) => ranked(found, exact))
  const fitting = (patterns.get(kind) ?? []).filter(({ pattern }) => pattern === name || fits(pattern, name))
  return [...same, ...fitting.map((found) => ranked(found, spelledOut(found.pattern)))]
}

/** Only what is kept on a device is told apart by capital letters: names of headers and fields are not. */
function keyOf(kind: string, name: string): string {
  return `${kind}\n${storedKinds.includes(kind) ? name : name.toLowerCase()}`
}

function ranked({ entry, identifier }: Listed, closeness: number): Ranked {
  const { plainName, description, cookieCategory: category } = identifier
  const lasts = lastsOf(identifier)
  const { checkedOn: on, source: link } = entry
  return {
    closeness,
    suggestion: {
      plainName,
      ...(description && { description }),
      ...(entry.party && { owner: entry.party.name }),
      ...(category && { category }),
      ...(lasts && { lasts }),
      from: { name: `Starter catalogue: ${entry.name}`, link, ...(on && { on }) },
    },
  }
}

function lastsOf({ kind, holdings }: CatalogueIdentifier): string | undefined {
  if (!storedKinds.includes(kind)) return undefined
  const [stage] = holdings.find((held) => held.in === 'browser')?.stages ?? []
  if (stage?.measure === 'browser-session') return 'session'
  if (stage?.measure === 'until-event' && kind !== 'cookie') return 'until-removed'
  return stage?.measure === 'exactly' || stage?.measure === 'up-to' ? stage.period : undefined
}
