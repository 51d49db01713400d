import type { Holding, Identifier, Party, Purpose, System } from '../record/record'

/** What catalogue entries are about, in the order shown. */
export const catalogueSubjects = {
  'server-logs': 'Web server and proxy logs',
  'cloud-logs': 'Hosting platforms and cloud logs',
  balancers: 'Load balancer cookies',
  protection: 'Firewalls and bot protection',
  frameworks: 'Cookies of web frameworks and content systems',
  banners: 'Cookie banners',
  analytics: 'Analytics and session recording',
  campaigns: 'Tag managers and advertising',
  experiments: 'Tests and feature flags',
  'signing-in': 'Signing in',
  messages: 'Messages',
  payments: 'Payments',
  contact: 'Chat, surveys and forms',
  embedded: 'Maps, videos and other embedded content',
  monitoring: 'Errors and performance',
  'log-platforms': 'Log platforms and security monitoring',
  'browser-storage': 'Browser storage of libraries',
  stores: 'Databases, files, queues and backups',
} as const

export type CatalogueSubject = keyof typeof catalogueSubjects

/** What a purpose is for, as the record categorises it. */
export type PurposeCategory = NonNullable<Purpose['category']>

/** One copy of an identifier: in the person's browser, or in the system that the entry is about. */
export type CatalogueHolding = Omit<Holding, 'id' | 'identifier' | 'system' | 'purposes' | 'choice'> & {
  in: 'browser' | 'system'
}

/** An identifier as the product or framework captures it until somebody configures it otherwise. */
export type CatalogueIdentifier = Omit<
  Identifier,
  'id' | 'people' | 'purposes' | 'sourceParties' | 'sourcePeople' | 'setter'
> & {
  /** The purpose that it most often serves. */
  purpose: PurposeCategory
  holdings: readonly CatalogueHolding[]
  /** Captured wherever the product is used, as opposed to a common addition. */
  alwaysThere: boolean
}

/**
 * Something that many services use, with what it captures by default. Names are facts, which the documentation
 * at `source` can confirm; the words are ours. A team confirms each answer, since any default can be configured away.
 */
export type CatalogueEntry = {
  id: string
  name: string
  subject: CatalogueSubject
  summary: string
  /** Other names that people search for. */
  words?: readonly string[]
  /** What the team has to decide or find out before it adds this. */
  note?: string
  source: string
  /**
   * The day on which names and lifetimes were compared with what the provider publishes, documentation or code, or with
   * the Open Cookie Database. Absent until somebody has.
   */
  checkedOn?: string
  /** Who runs the system, sends the identifiers or sets the cookies, where that is another organisation. */
  party?: Omit<Party, 'id' | 'shared'>
  /** Absent when everything is kept in the person's browser. */
  system?: Omit<System, 'id' | 'shared' | 'party'>
  identifiers: readonly CatalogueIdentifier[]
}
