import type { Organisation } from '@/domain/record/record'

/** Whose page it is. GOV.UK may be named only on its own domains, which the organisation says. */
export type Publisher = { name: string; brand: NonNullable<Organisation['brand']> }

/**
 * Who publishes the documents of a service. The header of the Ministry of Justice is for its staff, never for citizens
 * (MoJ Design System, Header), so its public notices have the generic one.
 */
export function publisherOf({ name, brand = 'generic' }: Organisation, forStaff: boolean): Publisher {
  return { name, brand: brand === 'moj' && !forStaff ? 'generic' : brand }
}
