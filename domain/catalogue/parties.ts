import type { CatalogueEntry } from './entry'

type Party = NonNullable<CatalogueEntry['party']>

const company = (name: string, notice: string, description: string, places?: Party['places']): Party => ({
  name,
  named: 'named',
  description,
  notice,
  ...(places && { places }),
})

/** Organisations behind several entries: recorded once, they are found again by name. */
export const amazon = company('Amazon Web Services', 'https://aws.amazon.com/privacy/', 'Hosts our website.')
export const microsoft = company(
  'Microsoft',
  'https://privacy.microsoft.com/privacystatement',
  'Provides tools and hosting.',
)
export const google = company(
  'Google',
  'https://policies.google.com/privacy',
  'Provides tools and hosting.',
  ['US'],
)
export const cloudflare = company(
  'Cloudflare',
  'https://www.cloudflare.com/privacypolicy/',
  'Delivers and protects our website.',
)
export const akamai = company(
  'Akamai',
  'https://www.akamai.com/legal/privacy-statement',
  'Delivers and protects our website.',
)

/** An organisation that one entry names. */
export const provider = company
