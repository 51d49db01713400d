import type { cookieCategories } from '@/domain/record/vocabulary/device-access'

export type CookieCategory = keyof typeof cookieCategories

/** Who says it: a name in words, and where it is known an address, the day it was checked or loaded, and the licence of its words. */
export type Source = { name: string; link?: string; on?: string; licence?: string; attribution?: string }

/**
 * What somebody says of things with this name or host. Never a fact of the service: names are ambiguous, so a person confirms what they
 * take over.
 */
export type Suggestion = {
  plainName?: string
  description?: string
  owner?: string
  category?: CookieCategory
  /** `session`, `until-removed` or a period of ISO 8601. */
  lasts?: string
  from: Source
}

/** A suggestion and how closely its name fits what was observed: the more, the better. */
export type Ranked = { suggestion: Suggestion; closeness: number }

/** The closeness of the very name; of a pattern it is how much of the name the pattern spells out. */
export const exact = 1000

/** How many characters of a pattern stand before its first `*`. */
export function spelledOut(pattern: string): number {
  const star = pattern.indexOf('*')
  return star < 0 ? pattern.length : star
}

const categories: readonly (readonly [RegExp, CookieCategory])[] = [
  [/necessary|essential|required|security/, 'essential'],
  [/analytic|statistic|performance|measure/, 'analytics'],
  [/marketing|advert|target|social/, 'marketing'],
  [/function|preference|personali[sz]ation/, 'functional'],
]

/** The category of a cookies page that another word for one means, or undefined. */
export function categoryFromWords(words: string | undefined): CookieCategory | undefined {
  return categories.find(([says]) => words && says.test(words.toLowerCase()))?.[1]
}
