import { phrase } from '../../wording/sentences'
import type { Name } from '../words'
import { nameInSentence, serviceInSentence } from './articles'

type Named = { name: string; nameInSentence?: string; shortName?: string }

/**
 * An organisation by its name with the short one in brackets, then by the short one alone. A short name that is written in the name
 * itself, “Prison Service (PS)”, is treated alike.
 */
export function organisationName({ name, nameInSentence: own, shortName }: Named): Name {
  const [, bare, written] = /^(.*\S)\s*\(([^()\s]{2,12})\)$/u.exec(phrase(own ?? name)) ?? []
  const full = own ? (bare ?? phrase(own)) : nameInSentence({ name: bare ?? name })
  const short = shortName ? phrase(shortName) : written
  return short && short !== full
    ? { first: `${full} (${short})`, later: short }
    : { first: full, later: full }
}

/** The regulator keeps its name, which says what it is; only the brackets go. */
export function regulatorName(name: string): Name {
  const { first } = organisationName({ name })
  return { first, later: first.replace(/\s*\([^()]*\)$/u, '') }
}

/** Another organisation: “technology suppliers, for example our hosting provider”, then without the example. */
export function partyName(party: Named): Name {
  const { first, later } = organisationName(party)
  return { first, later: later.replace(/,?\s+for example\b.*$/iu, '') || later }
}

/** “the ‘Visit someone in prison’ service”, then “this service”. */
export function serviceName(name: string): Name {
  return { first: serviceInSentence(name), later: 'this service' }
}

/** “public task (UK GDPR Article 6(1)(e))”: what the law calls it follows the plain words once. */
export function citedName(words: string, citation: string): Name {
  return { first: `${words} (${citation})`, later: words }
}
