import type { Holding, Identifier, Party, Purpose, System } from '../record'

/** What catalogue entries are grouped under, in the order shown. */
export const catalogueGroups = {
  'server-logs': 'Web server logs',
  platforms: 'Hosting platforms',
  cookies: 'Cookies of GOV.UK and of frameworks',
  analytics: 'Analytics',
  'signing-in': 'Signing in',
  messages: 'Messages',
  monitoring: 'Errors and performance',
} as const

/** What a purpose is for, as the record categorises it. */
export type PurposeCategory = NonNullable<Purpose['category']>

/** One copy of an identifier: in the person's browser, or in the system that the entry is about. */
export type CatalogueHolding = Omit<Holding, 'id' | 'identifier' | 'system' | 'purposes' | 'choice'> & {
  in: 'browser' | 'system'
}

/** An identifier as the product or framework captures it until somebody configures it otherwise. */
export type CatalogueIdentifier = Omit<
  Identifier,
  'id' | 'people' | 'purposes' | 'sourceParty' | 'alsoFrom' | 'setter'
> & {
  /** The purpose that it most often serves. */
  purpose: PurposeCategory
  holdings: readonly CatalogueHolding[]
  /** Captured wherever the product is used, as opposed to a common addition. */
  alwaysThere: boolean
}

/**
 * Something that many services use, with what it captures by default. Written in our own words from the
 * documentation at `source`; a team confirms each answer, since any default can be configured away.
 */
export type CatalogueEntry = {
  id: string
  name: string
  group: keyof typeof catalogueGroups
  summary: string
  source: string
  checkedOn: string
  /** Who runs the system, sends the identifiers or sets the cookies, where that is another organisation. */
  party?: Omit<Party, 'id' | 'shared'>
  /** Absent when everything is kept in the person's browser. */
  system?: Omit<System, 'id' | 'shared' | 'party'>
  identifiers: readonly CatalogueIdentifier[]
}
