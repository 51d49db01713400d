import { meaningOf } from '../classify/meaning-of'
import { storedKinds } from '../matching'
import type { Observation } from '../observation'
import { fromStarterCatalogue } from './from-starter-catalogue'
import { fromThirdPartyWeb } from './from-third-party-web'
import { fromLoadedCatalogues, type SourcedCookie } from './sourced-cookies'
import { categoryFromWords, exact, type Ranked, type Suggestion } from './suggestion'

/** The most that help by name: some such as `session` are in dozens of catalogue entries. */
const most = 8

/**
 * What is said elsewhere of something that was observed, the closest first: the list that it stood in, the catalogues that the organisation
 * loaded (`loaded`: what they hold for its name), the starter catalogue, who owns the host, and what the name itself says.
 * The very name comes before patterns, and a pattern that spells out more of the name before one that spells out less.
 */
export function suggestionsFor(
  observation: Observation,
  loaded: readonly SourcedCookie[] = [],
): Suggestion[] {
  const byName = [
    ...fromList(observation),
    ...fromLoadedCatalogues(observation, loaded),
    ...fromStarterCatalogue(observation),
  ].sort((one, other) => other.closeness - one.closeness)
  return [...byName.slice(0, most), ...fromThirdPartyWeb(observation), ...fromName(observation)].map(
    ({ suggestion }) => suggestion,
  )
}

function fromList({ listed, lasts }: Observation): Ranked[] {
  if (!listed) return []
  const { purpose, owner } = listed
  const category = categoryFromWords(listed.category)
  const said = {
    ...(purpose && { description: purpose }),
    ...(owner && { owner }),
    ...(category && { category }),
    ...(lasts && { lasts }),
  }
  return Object.keys(said).length === 0
    ? []
    : [{ closeness: exact + 1, suggestion: { ...said, from: { name: 'The list that was read' } } }]
}

/** What is kept on a device can hold any kind of identifier, which its name often says. */
function fromName({ kind, name }: Observation): Ranked[] {
  const means = storedKinds.includes(kind) ? meaningOf(name)?.means : undefined
  if (!means) return []
  const words = means
    .replaceAll('-', ' ')
    .replace(/^nhs /, 'NHS ')
    .replace(/^national insurance/, 'National Insurance')
    .replace(/\bid\b/, 'ID')
  return [
    {
      closeness: 0,
      suggestion: { description: `By its name, it may hold: ${words}.`, from: { name: 'Its name' } },
    },
  ]
}
