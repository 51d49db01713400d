import {
  browserKeeps,
  checkedOn,
  forUnknownTime,
  throughSystem,
  untilBrowserCloses,
  untilCleared,
} from '../defaults'
import { ofThirdParty, optionalExtra, setBy, sometimes, stored } from '../device-items'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { google, microsoft, provider } from '../parties'
import { captured } from '../request-fields'
import { sentByScript } from '../sent-by-script'
import { advertising, visitor } from '../usual-cookies'

/** What any browser sends to another website from which part of a page comes. */
const requests = (): CatalogueIdentifier[] => {
  const sent = (field: Parameters<typeof captured>[0]): CatalogueIdentifier => ({
    ...captured(field, 'service'),
    moments: ['browsing', 'using'],
  })
  return [
    sent({
      kind: 'ip-address',
      plainName: 'IP address',
      description: 'The browser sends it to whoever provides the content.',
      whyNeeded: 'The content cannot be sent without it.',
      ties: ['provider', 'joined'],
    }),
    sent({
      kind: 'device-metadata',
      plainName: 'Browser and device type',
      name: 'User-Agent',
      description: 'What the browser says that it is. It is sent with each request.',
      whyNeeded: 'The browser sends it by itself.',
      ties: ['distinctive', 'joined'],
    }),
    sent({
      kind: 'log-field',
      plainName: 'Page that shows the content',
      name: 'Referer',
      description: 'The address of the website, or of the page, that the content is on.',
      whyNeeded: 'The browser sends it by itself.',
      ties: ['joined'],
    }),
  ]
}
const mapPart = (name: string): CatalogueIdentifier =>
  sentByScript('the map', {
    kind: 'usage-event',
    plainName: 'Part of the map that you look at',
    name,
    description: 'Which part of the map you look at, and how close. It can be where you live.',
    whyNeeded: 'The map cannot be drawn without it.',
    obligation: 'automatic',
    cookieCategory: 'functional',
    pecrBasis: 'strictly-necessary',
    purpose: 'service',
  })

type Product = Omit<CatalogueEntry, 'subject' | 'system'>

const embed = (
  one: Product,
  operator: 'third-party' | 'processor' = 'third-party',
  description = 'Provides part of our pages.',
): CatalogueEntry => ({
  ...one,
  subject: 'embedded',
  system: {
    name: one.name,
    publicName: one.name,
    kind: 'other',
    description,
    operator,
    agreement: 'terms',
  },
})

const video = (name: string, kept = forUnknownTime) =>
  optionalExtra(
    {
      name,
      plainName: 'Video cookie',
      description: 'Recognises your browser, and remembers how you like to watch videos.',
      whyNeeded: 'The company that shows the video sets it.',
      cookieCategory: 'marketing',
    },
    kept,
  )

/** What comes from another website and shows in ours. */
export const embedded: readonly CatalogueEntry[] = [
  embed({
    id: 'youtube',
    checkedOn,
    name: 'YouTube video',
    summary: 'A video of YouTube on a page.',
    words: ['youtube-nocookie.com', 'Google', 'privacy enhanced mode'],
    note: 'With youtube-nocookie.com, nothing is kept until the person plays the video.',
    source: 'https://policies.google.com/technologies/cookies',
    party: { ...google, description: 'Shows our videos.' },
    identifiers: [
      ...requests(),
      ...setBy(
        'YouTube',
        ...ofThirdParty(
          video('VISITOR_INFO1_LIVE', browserKeeps('P179D')),
          video('YSC', untilBrowserCloses),
          ...sometimes(video('PREF'), video('VISITOR_PRIVACY_METADATA')),
        ),
      ),
      sentByScript('YouTube', {
        kind: 'usage-event',
        plainName: 'Videos that you watch',
        name: 'playback',
        description: 'Which video you watch, and how much of it.',
        whyNeeded: 'The company that shows the video records it.',
        cookieCategory: 'marketing',
      }),
    ],
  }),
  embed({
    id: 'vimeo',
    checkedOn,
    name: 'Vimeo video',
    summary: 'A video of Vimeo on a page.',
    words: ['player.vimeo.com', 'dnt=1'],
    note: 'With dnt=1 in the address, Vimeo sets no cookies for statistics.',
    source: 'https://vimeo.com/cookie_policy',
    party: provider('Vimeo', 'https://vimeo.com/privacy', 'Shows our videos.', ['US']),
    identifiers: [
      ...requests(),
      ...setBy('Vimeo', ...ofThirdParty(video('vuid'), ...sometimes(video('player')))),
    ],
  }),
  embed({
    id: 'google-maps',
    name: 'Google Maps',
    summary: 'A map of Google on a page.',
    source: 'https://developers.google.com/maps/documentation/javascript/overview',
    party: { ...google, description: 'Provides our maps.' },
    identifiers: [
      ...requests(),
      mapPart('center, zoom, bounds'),
      ...sometimes(...setBy('Google', ...ofThirdParty(advertising('NID')))),
    ],
  }),
  embed(
    {
      id: 'os-maps',
      checkedOn,
      name: 'Ordnance Survey maps',
      summary: 'A map of Ordnance Survey on a page.',
      words: ['OS Maps API', 'OS Data Hub', 'OS Vector Tile API', 'Public Sector Geospatial Agreement'],
      source: 'https://docs.os.uk/os-apis/accessing-os-apis/os-maps-api/technical-specification/wmts',
      party: provider(
        'Ordnance Survey',
        'https://www.ordnancesurvey.co.uk/governance/policies/privacy',
        'Provides our maps.',
        ['GB'],
      ),
      identifiers: [...requests(), mapPart('tileMatrix, tileRow, tileCol')],
    },
    'processor',
  ),
  embed(
    {
      id: 'os-places',
      name: 'Ordnance Survey address lookup',
      summary: 'Finds addresses for a postcode.',
      words: ['OS Places API', 'postcode lookup', 'AddressBase', 'UPRN'],
      source: 'https://docs.os.uk/os-apis/accessing-os-apis/os-places-api',
      party: provider(
        'Ordnance Survey',
        'https://www.ordnancesurvey.co.uk/governance/policies/privacy',
        'Finds addresses for us.',
        ['GB'],
      ),
      identifiers: [
        {
          ...captured(
            {
              kind: 'contact-details',
              plainName: 'Postcode or address that you look up',
              name: 'postcode, query, uprn',
              description: 'What you type to find an address.',
              whyNeeded: 'The address cannot be found without it.',
              ties: ['joined', 'given'],
            },
            'service',
          ),
          sources: ['person'],
          moments: ['using'],
          obligation: 'optional',
          holdings: [throughSystem],
        },
      ],
    },
    'processor',
    'Finds addresses for a postcode.',
  ),
  embed({
    id: 'mapbox',
    checkedOn,
    name: 'Mapbox',
    summary: 'A map of Mapbox on a page.',
    words: ['mapbox-gl'],
    source: 'https://docs.mapbox.com/mapbox-gl-js/',
    party: provider('Mapbox', 'https://www.mapbox.com/legal/privacy', 'Provides our maps.', ['US']),
    identifiers: [
      ...requests(),
      mapPart('map.load, tiles'),
      ...setBy('the Mapbox script', stored('local-storage', visitor('mapbox.eventData*', untilCleared))),
    ],
  }),
  embed({
    id: 'azure-maps',
    name: 'Azure Maps',
    summary: 'A map of Microsoft on a page.',
    words: ['Bing Maps'],
    source: 'https://learn.microsoft.com/en-us/azure/azure-maps/',
    party: { ...microsoft, description: 'Provides our maps.' },
    identifiers: [...requests(), mapPart('zoom, x, y')],
  }),
  embed({
    id: 'openstreetmap-tiles',
    name: 'OpenStreetMap tiles',
    summary: 'A map of OpenStreetMap on a page. It sets no cookies.',
    words: ['OSM', 'Leaflet', 'MapLibre'],
    source: 'https://operations.osmfoundation.org/policies/tiles/',
    party: provider(
      'OpenStreetMap Foundation',
      'https://osmfoundation.org/wiki/Privacy_Policy',
      'Provides our maps.',
      ['GB'],
    ),
    identifiers: [...requests(), mapPart('z, x, y')],
  }),
  embed({
    id: 'google-fonts',
    checkedOn,
    name: 'Google Fonts',
    summary: 'Letters that browsers fetch from Google. It sets no cookies.',
    words: ['fonts.googleapis.com', 'fonts.gstatic.com', 'web font'],
    note: 'You can serve the same fonts yourself. Then nothing is sent to Google.',
    source: 'https://developers.google.com/fonts/faq/privacy',
    party: { ...google, description: 'Provides the letters of our pages.' },
    identifiers: requests(),
  }),
  embed({
    id: 'public-script-networks',
    name: 'jsDelivr',
    summary: 'Scripts and styles that browsers fetch from a public network. It sets no cookies.',
    words: ['CDN', 'cdn.jsdelivr.net', 'open source'],
    note: 'You can serve the same files yourself. Then nothing is sent to anybody else.',
    source: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
    party: provider(
      'jsDelivr',
      'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
      'Provides scripts of our pages.',
    ),
    identifiers: requests(),
  }),
  embed({
    id: 'x-posts',
    checkedOn,
    name: 'X posts',
    summary: 'Posts of X on a page.',
    words: ['Twitter', 'timeline', 'widgets.js'],
    source: 'https://docs.x.com/x-for-websites',
    party: provider('X', 'https://x.com/en/privacy', 'Shows posts on our pages.', ['IE', 'US']),
    identifiers: [
      ...requests(),
      ...setBy(
        'X',
        ...ofThirdParty(
          advertising('guest_id', browserKeeps('P2Y')),
          advertising('personalization_id', browserKeeps('P2Y')),
        ),
      ),
    ],
  }),
  embed({
    id: 'facebook-plugin',
    checkedOn,
    name: 'Facebook plugin',
    summary: 'Posts, buttons or pages of Facebook on a page.',
    words: ['Meta', 'like button', 'page plugin'],
    note: 'The website and Meta can be joint controllers of what the plugin sends. Ask your privacy team.',
    source: 'https://developers.facebook.com/docs/plugins/',
    party: provider('Meta', 'https://www.facebook.com/privacy/policy/', 'Shows posts on our pages.', [
      'IE',
      'US',
    ]),
    identifiers: [
      ...requests(),
      ...setBy('Facebook', ...ofThirdParty(advertising('datr'), advertising('fr', browserKeeps('P90D')))),
    ],
  }),
]
