import { browserKeeps, browserKeepsSinceLast, checkedOn, forUnknownTime, throughSystem } from '../defaults'
import { measuring, ofThirdParty, setBy, sometimes } from '../device-items'
import type { CatalogueEntry } from '../entry'
import { google, microsoft, provider } from '../parties'
import { pageVisits, sentByScript } from '../sent-by-script'
import { advertising, visitor } from '../usual-cookies'

type Product = Omit<CatalogueEntry, 'subject' | 'system' | 'note'> & { note?: string }

const shared =
  'The company uses what it collects for itself too. Say what people would expect, and ask your privacy team first.'

const advertiser = (entry: Product): CatalogueEntry => ({
  note: shared,
  ...entry,
  subject: 'campaigns',
  system: {
    name: entry.name,
    publicName: entry.name,
    kind: 'analytics',
    description: 'Shows which advertisements of a campaign people follow.',
    operator: 'third-party',
    agreement: 'terms',
  },
})

const toAdvertiser = (script: string) =>
  pageVisits(script, 'page views and conversions', 'referrer', {
    cookieCategory: 'marketing',
    purpose: 'other',
  })

/** What starts other scripts, and what measures advertisements. */
export const campaigns: readonly CatalogueEntry[] = [
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    subject: 'campaigns',
    summary: 'Starts other scripts on a page. It sets no cookie of its own, but those scripts can.',
    words: ['GTM', 'gtm.js'],
    note: 'Add each product that it starts: what they capture is not in this entry.',
    source: 'https://support.google.com/tagmanager/answer/9323295',
    party: { ...google, description: 'Provides Google Tag Manager.' },
    system: {
      name: 'Google Tag Manager',
      publicName: 'Google Tag Manager',
      kind: 'analytics',
      description: 'Starts other scripts on our pages.',
      operator: 'processor',
      agreement: 'terms',
    },
    identifiers: [
      sentByScript('Google Tag Manager', {
        kind: 'ip-address',
        plainName: 'IP address',
        description: 'Every request for the script carries it.',
        whyNeeded: 'A request cannot be answered without it.',
        ties: ['provider'],
        holdings: [throughSystem],
      }),
      sentByScript('Google Tag Manager', {
        kind: 'log-field',
        plainName: 'Page that loads the script',
        name: 'Referer',
        description: 'The address of the page, as the browser sends it with the request.',
        whyNeeded: 'The browser sends it by itself.',
        holdings: [throughSystem],
      }),
      sentByScript('Google Tag Manager', {
        kind: 'device-metadata',
        plainName: 'Browser and device type',
        name: 'User-Agent',
        description: 'What the browser says that it is.',
        whyNeeded: 'The browser sends it by itself.',
        ties: ['distinctive', 'joined'],
        holdings: [throughSystem],
      }),
    ],
  },
  {
    id: 'tealium-iq',
    checkedOn,
    name: 'Tealium iQ',
    subject: 'campaigns',
    summary: 'Starts other scripts on a page, and remembers the visitor.',
    words: ['tag manager', 'utag.js'],
    note: 'Add each product that it starts: what they capture is not in this entry.',
    source: 'https://docs.tealium.com/iq-tag-management/',
    party: provider('Tealium', 'https://tealium.com/privacy-notice/', 'Provides Tealium iQ.', ['US']),
    system: {
      name: 'Tealium iQ',
      publicName: 'Tealium',
      kind: 'analytics',
      description: 'Starts other scripts on our pages.',
      operator: 'processor',
      agreement: 'contract',
    },
    identifiers: setBy('the Tealium script', visitor('utag_main*', forUnknownTime)),
  },
  advertiser({
    id: 'google-ads',
    checkedOn,
    name: 'Google Ads',
    summary: 'Shows which advertisements on Google lead people to the website.',
    words: ['AdWords', 'DoubleClick', 'Floodlight', 'conversion linker', 'Campaign Manager'],
    source: 'https://policies.google.com/technologies/cookies',
    party: { ...google, description: 'Shows our advertisements.' },
    identifiers: [
      ...setBy(
        'the Google script',
        advertising('_gcl_au', browserKeeps('P90D')),
        ...sometimes(
          advertising('_gcl_*', forUnknownTime),
          advertising('_gac_*', browserKeeps('P90D')),
          ...ofThirdParty(advertising('IDE', forUnknownTime), advertising('NID', forUnknownTime)),
        ),
      ),
      ...toAdvertiser('the Google script'),
    ],
  }),
  advertiser({
    id: 'meta-pixel',
    checkedOn,
    name: 'Meta Pixel',
    summary: 'Shows which advertisements on Facebook and Instagram lead people to the website.',
    words: ['Facebook Pixel', 'Instagram', 'fbevents.js'],
    source: 'https://developers.facebook.com/docs/meta-pixel/',
    party: provider('Meta', 'https://www.facebook.com/privacy/policy/', 'Shows our advertisements.', [
      'IE',
      'US',
    ]),
    identifiers: [
      ...setBy(
        'the Meta script',
        advertising('_fbp', forUnknownTime),
        ...sometimes(advertising('_fbc', forUnknownTime)),
      ),
      ...toAdvertiser('the Meta script'),
    ],
  }),
  advertiser({
    id: 'linkedin-insight-tag',
    checkedOn,
    name: 'LinkedIn Insight Tag',
    summary: 'Shows which advertisements on LinkedIn lead people to the website.',
    source: 'https://www.linkedin.com/legal/l/cookie-table',
    party: provider(
      'LinkedIn',
      'https://www.linkedin.com/legal/privacy-policy',
      'Shows our advertisements.',
      ['IE', 'US'],
    ),
    identifiers: [
      ...setBy(
        'the LinkedIn script',
        advertising('li_fat_id', forUnknownTime),
        ...ofThirdParty(
          advertising('bcookie', browserKeeps('P1Y')),
          advertising('li_sugr', browserKeeps('P90D')),
          advertising('lidc', browserKeeps('P1D')),
          advertising('UserMatchHistory', forUnknownTime),
        ),
      ),
      ...toAdvertiser('the LinkedIn script'),
    ],
  }),
  advertiser({
    id: 'microsoft-advertising',
    checkedOn,
    name: 'Microsoft Advertising',
    summary: 'Shows which advertisements on Bing lead people to the website.',
    words: ['Bing Ads', 'UET', 'Universal Event Tracking'],
    source: 'https://help.ads.microsoft.com/',
    party: { ...microsoft, description: 'Shows our advertisements.' },
    identifiers: [
      ...setBy(
        'the Microsoft script',
        advertising('_uetsid', forUnknownTime),
        advertising('_uetvid', forUnknownTime),
        ...sometimes(
          advertising('_uetmsclkid', forUnknownTime),
          ...ofThirdParty(advertising('MUID', forUnknownTime)),
        ),
      ),
      ...toAdvertiser('the Microsoft script'),
    ],
  }),
  advertiser({
    id: 'x-pixel',
    name: 'X Pixel',
    summary: 'Shows which advertisements on X lead people to the website.',
    words: ['Twitter', 'twq'],
    source:
      'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
    party: provider('X', 'https://x.com/en/privacy', 'Shows our advertisements.', ['IE', 'US']),
    identifiers: [
      ...setBy(
        'the X script',
        ...ofThirdParty(
          advertising('guest_id', browserKeeps('P2Y')),
          advertising('personalization_id', browserKeeps('P2Y')),
        ),
        ...sometimes(advertising('_twclid', forUnknownTime)),
      ),
      ...toAdvertiser('the X script'),
    ],
  }),
  advertiser({
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    summary: 'Shows which advertisements on TikTok lead people to the website.',
    note: `${shared} Government devices may not use TikTok.`,
    source: 'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
    party: provider(
      'TikTok',
      'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
      'Shows our advertisements.',
    ),
    identifiers: [
      ...setBy(
        'the TikTok script',
        advertising('_ttp', browserKeepsSinceLast('P13M')),
        ...sometimes(advertising('ttclid', forUnknownTime)),
      ),
      ...toAdvertiser('the TikTok script'),
    ],
  }),
  advertiser({
    id: 'snap-pixel',
    name: 'Snap Pixel',
    summary: 'Shows which advertisements on Snapchat lead people to the website.',
    words: ['Snapchat'],
    source: 'https://businesshelp.snapchat.com/',
    party: provider('Snap', 'https://values.snap.com/privacy/privacy-policy', 'Shows our advertisements.'),
    identifiers: [
      ...setBy(
        'the Snap script',
        advertising('_scid', forUnknownTime),
        ...sometimes(advertising('_scid_r', forUnknownTime), advertising('_sctr', forUnknownTime)),
      ),
      ...toAdvertiser('the Snap script'),
    ],
  }),
  advertiser({
    id: 'hubspot',
    checkedOn,
    name: 'HubSpot',
    summary: 'Follows visitors, and joins what they do with what they give in forms.',
    words: ['CRM', 'marketing automation'],
    note: 'It joins visits with the contacts that you hold. Say so in your notice.',
    source:
      'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    party: provider('HubSpot', 'https://legal.hubspot.com/privacy-policy', 'Provides our contact lists.', [
      'US',
    ]),
    identifiers: [
      ...setBy(
        'the HubSpot script',
        advertising('__hstc', forUnknownTime),
        advertising('hubspotutk', forUnknownTime, {
          description: 'Recognises you when you send a form, and joins it with your earlier visits.',
          ties: ['given', 'joined'],
        }),
        measuring(
          {
            name: '__hssc',
            plainName: 'Visit cookie',
            description: 'Remembers the current visit.',
            whyNeeded: 'One visit cannot be told from another without it.',
          },
          browserKeeps('PT30M'),
        ),
      ),
      ...toAdvertiser('the HubSpot script'),
    ],
  }),
]
