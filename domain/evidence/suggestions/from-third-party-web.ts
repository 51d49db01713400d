import { getEntity } from 'third-party-web/nostats-subset'
import type { Observation } from '../observation'
import { partyOf } from '../party'
import type { CookieCategory, Ranked } from './suggestion'

/** The categories of Third Party Web in words, with the one of a cookies page where they leave no doubt. */
const categories: Readonly<Record<string, readonly [string, CookieCategory?]>> = {
  ad: ['advertising', 'marketing'],
  analytics: ['analytics', 'analytics'],
  cdn: ['delivery of files'],
  'consent-provider': ['cookie banners'],
  content: ['embedded content'],
  'customer-success': ['chat and support'],
  hosting: ['hosting'],
  marketing: ['marketing', 'marketing'],
  social: ['social media'],
  'tag-manager': ['tag management'],
  utility: ['tools for websites'],
  video: ['video'],
}

/** Whose a host is known to be. A cookie of the service's own site may still be set by a script of somebody else. */
export function fromThirdPartyWeb({ kind, name, host, party, setBy }: Observation): Ranked[] {
  const own = kind === 'request' ? name : host
  const entity = own && party !== 'first' ? getEntity(own) : undefined
  const setter = !entity && setBy && own && partyOf(setBy, [own]) === 'third' ? getEntity(setBy) : undefined
  const known = entity ?? setter
  if (!known) return []
  const [words, category] = categories[known.category] ?? []
  const what = words ? `${known.name}, which is used for ${words}` : known.name
  return [
    {
      closeness: 0,
      suggestion: {
        description: entity
          ? `The host ${own} is of ${what}.`
          : `It is set by ${setBy}, which is of ${what}.`,
        owner: known.company,
        ...(category && { category }),
        from: { name: 'Third Party Web', link: 'https://www.thirdpartyweb.today', licence: 'MIT' },
      },
    },
  ]
}
