import { browserKeeps, checkedOn, forUnknownTime, untilCleared } from '../defaults'
import { ofThirdParty, sometimes, stored } from '../device-items'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { provider } from '../parties'
import { consent } from '../usual-cookies'

const year = browserKeeps('P1Y')
const answered = {
  plainName: 'Cookie choices saved',
  description: 'Lets us know that you have saved your cookie choices.',
  whyNeeded: 'Without it, the banner would show on every page.',
} as const
const receipt = {
  plainName: 'Number of the cookie choices',
  description: 'A random number by which the record of your cookie choices can be found.',
  whyNeeded: 'Without it, we could not show what you chose.',
  ties: ['joined'],
} satisfies Partial<CatalogueIdentifier>
const industry = {
  plainName: 'Cookie choices for advertisers',
  description: 'Tells advertisers what you accept, in the form that they agreed among themselves.',
} as const

const banner = (
  id: string,
  name: string,
  source: string,
  identifiers: readonly CatalogueIdentifier[],
  more: Partial<CatalogueEntry> = {},
): CatalogueEntry => ({
  id,
  name: `${name} banner`,
  subject: 'banners',
  summary: 'What the cookie banner keeps to remember the answer.',
  source,
  identifiers,
  ...more,
  words: ['cookie consent', 'consent management', ...(more.words ?? [])],
})

/** Where a cookie banner remembers the answer. */
export const banners: readonly CatalogueEntry[] = [
  banner(
    'govuk-cookie-choices',
    'GOV.UK cookie choices',
    'https://www.gov.uk/help/cookie-details',
    [
      consent('cookies_policy', year),
      consent('cookies_preferences_set', year, answered),
      ...sometimes(
        consent('seen_cookie_message', forUnknownTime, {
          plainName: 'Cookie message seen',
          description: 'Lets us know that you have seen our cookie message.',
          whyNeeded: 'Without it, the message would show on every page.',
        }),
      ),
    ],
    { checkedOn, name: 'GOV.UK cookie choices', words: ['govuk_publishing_components'] },
  ),
  banner(
    'nhsuk',
    'NHS cookie consent',
    'https://github.com/nhsuk/nhsuk-cookie-consent',
    [consent('nhsuk-cookie-consent', browserKeeps('P90D'))],
    { checkedOn, words: ['NHS.UK'] },
  ),
  banner(
    'onetrust',
    'OneTrust',
    'https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0',
    [
      consent('OptanonConsent', year),
      consent('OptanonAlertBoxClosed', year, answered),
      ...sometimes(
        consent('eupubconsent-v2', forUnknownTime, industry),
        consent('OTGPPConsent', forUnknownTime, industry),
      ),
    ],
    { checkedOn, words: ['Optanon', 'CookiePro'] },
  ),
  banner(
    'cookiebot',
    'Cookiebot',
    'https://support.cookiebot.com/hc/en-us/articles/360023003294-Cookie-consent-expiration-in-Safari-12-1-and-newer',
    [
      consent('CookieConsent', year),
      ...sometimes(
        ...ofThirdParty(
          consent('CookieConsentBulkTicket', year, {
            plainName: 'Cookie choices for several websites',
            description: 'Lets several websites share the choice that you made on one of them.',
            ties: ['joined'],
          }),
        ),
      ),
    ],
    {
      checkedOn,
      words: ['Cybot', 'Usercentrics'],
      party: provider(
        'Usercentrics',
        'https://usercentrics.com/privacy-policy/',
        'Provides our cookie banner.',
        ['DE'],
      ),
    },
  ),
  banner(
    'civic-cookie-control',
    'Civic Cookie Control',
    'https://www.civicuk.com/cookie-control/documentation/cookies',
    [consent('CookieControl', forUnknownTime)],
    { words: ['CIVIC'] },
  ),
  banner(
    'osano',
    'Osano',
    'https://docs.osano.com/hc/en-us/articles/22469433444244-Consent-Management-Getting-Started',
    [consent('osano_consentmanager', year), consent('osano_consentmanager_uuid', year, receipt)],
    { checkedOn },
  ),
  banner(
    'osano-cookieconsent',
    'Cookie Consent (open source)',
    'https://www.osano.com/cookieconsent/documentation/',
    [consent('cookieconsent_status', year)],
    { checkedOn, words: ['Osano', 'Insites', 'cookieconsent.js'] },
  ),
  banner(
    'vanilla-cookieconsent',
    'CookieConsent by Orest Bida',
    'https://cookieconsent.orestbida.com/reference/configuration-reference.html',
    [consent('cc_cookie', browserKeeps('P182D'))],
    { checkedOn, words: ['vanilla-cookieconsent', 'orestbida'] },
  ),
  banner(
    'klaro',
    'Klaro',
    'https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js',
    [consent('klaro', browserKeeps('P120D'))],
    { checkedOn, words: ['KIProtect'] },
  ),
  banner(
    'tarteaucitron',
    'tarteaucitron',
    'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.js',
    [consent('tarteaucitron', browserKeeps('P365D'))],
    { checkedOn },
  ),
  banner(
    'inmobi-choice',
    'InMobi Choice',
    'https://support.inmobi.com/choice',
    [
      consent('euconsent-v2', forUnknownTime, industry),
      ...sometimes(consent('addtl_consent', forUnknownTime, industry)),
    ],
    { words: ['Quantcast Choice', 'TCF', 'IAB'] },
  ),
  banner(
    'didomi',
    'Didomi',
    'https://docs.didomi.io/get-started/general/cookies-and-local-storage',
    [
      consent('didomi_token', year, { ties: ['joined'] }),
      ...sometimes(
        consent('didomi_dcs', forUnknownTime),
        consent('euconsent-v2', year, industry),
        stored('local-storage', consent('didomi_token', untilCleared, { ties: ['joined'] })),
      ),
    ],
    { checkedOn },
  ),
  banner(
    'usercentrics',
    'Usercentrics',
    'https://www.npmjs.com/package/@usercentrics/cmp-browser-sdk',
    [
      stored('local-storage', consent('uc_settings', untilCleared, receipt)),
      stored('local-storage', consent('uc_user_interaction', untilCleared, answered)),
      ...sometimes(
        stored('local-storage', consent('uc_services', untilCleared)),
        stored('local-storage', consent('uc_tcf', untilCleared, industry)),
      ),
    ],
    { checkedOn },
  ),
  banner(
    'trustarc',
    'TrustArc',
    'https://trustarc.com/products/consent-consumer-rights/cookie-consent-manager/',
    [
      consent('notice_preferences', forUnknownTime),
      consent('notice_gdpr_prefs', forUnknownTime),
      consent('cmapi_cookie_privacy', forUnknownTime),
      consent('notice_behavior', forUnknownTime, {
        plainName: 'Kind of cookie banner',
        description: 'Remembers which kind of banner applies in your country.',
        whyNeeded: 'Without it, the wrong banner could show.',
      }),
      ...sometimes(consent('TAsessionID', forUnknownTime, receipt)),
    ],
    { words: ['TRUSTe'] },
  ),
  banner(
    'cookieyes',
    'CookieYes',
    'https://www.cookieyes.com/documentation/',
    [consent('cookieyes-consent', year, { ties: ['joined'] })],
    { checkedOn, words: ['GDPR Cookie Consent', 'WordPress'] },
  ),
  banner(
    'termly',
    'Termly',
    'https://support.termly.io/en/articles/8952694-termly-cmp-embed-script-versions',
    [stored('local-storage', consent('TERMLY_API_CACHE', untilCleared))],
  ),
  banner('iubenda', 'iubenda', 'https://www.iubenda.com/en/help/', [consent('_iub_cs-*', year)], {
    checkedOn,
  }),
]
