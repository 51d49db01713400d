/** Where things are recorded: in a service, or in the organisation, which shares them with all its services. */
export type Place = { kind: 'service'; slug: string } | { kind: 'organisation' }

/** What the organisation itself says and shares. */
export const organisation: Place = { kind: 'organisation' }

/** The service at an address. */
export function serviceAt(slug: string): Place {
  return { kind: 'service', slug }
}
