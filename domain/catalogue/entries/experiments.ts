import {
  browserKeeps,
  checkedOn,
  forUnknownTime,
  inSystem,
  untilBrowserCloses,
  untilCleared,
} from '../defaults'
import { measuring, setBy, sometimes, stored } from '../device-items'
import type { CatalogueEntry } from '../entry'
import { provider } from '../parties'
import { pageVisits, sentByScript } from '../sent-by-script'
import { visitor } from '../usual-cookies'

type Product = Omit<CatalogueEntry, 'subject' | 'system'>

const experiment = (entry: Product): CatalogueEntry => ({
  ...entry,
  subject: 'experiments',
  words: ['A/B test', 'split test', ...(entry.words ?? [])],
  system: {
    name: entry.name,
    publicName: entry.name,
    kind: 'analytics',
    description: 'Shows different versions of a page to different people, and which one works better.',
    operator: 'processor',
    agreement: 'terms',
  },
})

const flags = (entry: Product): CatalogueEntry => ({
  ...experiment(entry),
  words: ['feature toggle', 'feature flag', ...(entry.words ?? [])],
  note: entry.note ?? 'Used on the server alone, it puts nothing on the device. Then add only the account.',
})

const version = (name: string, kept = forUnknownTime) =>
  measuring(
    {
      name,
      plainName: 'Version that you see',
      description: 'Remembers which version of a page you were shown, so that you see it again.',
      whyNeeded: 'People would see another version on each visit, and the test would show nothing.',
    },
    kept,
  )

const cachedFlags = (name: string) =>
  stored(
    'local-storage',
    measuring(
      {
        name,
        plainName: 'Features that are on for you',
        description: 'Remembers which features are switched on, until the newest answer arrives.',
        whyNeeded: 'Pages would jump when the answer arrives.',
        cookieCategory: 'functional',
        purpose: 'service',
        holdings: [untilCleared],
      },
      untilCleared,
    ),
  )

const account = (script: string, name: string) =>
  sentByScript(script, {
    kind: 'username',
    plainName: 'Account or random number of the person',
    name,
    description: 'What tells one person from another, and what the service says about them.',
    whyNeeded: 'A feature could not be switched on for some people only.',
    cookieCategory: 'functional',
    purpose: 'service',
    ties: ['account', 'joined'],
    holdings: [inSystem],
  })

/** What shows different things to different people. */
export const experiments: readonly CatalogueEntry[] = [
  experiment({
    id: 'optimizely',
    name: 'Optimizely Web Experimentation',
    summary: 'Shows different versions of a page, and counts which works better.',
    source:
      'https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets',
    party: provider(
      'Optimizely',
      'https://www.optimizely.com/legal/privacy-notice/',
      'Provides Optimizely.',
      ['US'],
    ),
    identifiers: [
      ...setBy(
        'the Optimizely script',
        visitor('optimizelyEndUserId', forUnknownTime),
        ...sometimes(
          visitor('optimizelySession', forUnknownTime),
          version('optimizelyRedirectData', forUnknownTime),
        ),
        stored('local-storage', version('optimizely_data$*', untilCleared)),
      ),
      ...pageVisits('the Optimizely script', 'pages, clicks and goals', 'referrer'),
    ],
  }),
  experiment({
    id: 'vwo',
    checkedOn,
    name: 'VWO',
    summary: 'Shows different versions of a page, and counts which works better.',
    words: ['Visual Website Optimizer', 'Wingify'],
    source: 'https://help.vwo.com/hc/en-us/articles/360033990873',
    party: provider('Wingify', 'https://vwo.com/privacy-policy/', 'Provides VWO.', ['IN']),
    identifiers: [
      ...setBy(
        'the VWO script',
        visitor('_vwo_uuid', forUnknownTime),
        version('_vis_opt_exp_*_combi', browserKeeps('P100D')),
        version('_vis_opt_exp_*_goal_*', browserKeeps('P100D')),
        visitor('_vis_opt_s', browserKeeps('P100D')),
        version('_vis_opt_test_cookie', forUnknownTime),
      ),
      ...pageVisits('the VWO script', 'pages, clicks and goals', 'referrer'),
    ],
  }),
  experiment({
    id: 'ab-tasty',
    checkedOn,
    name: 'AB Tasty',
    summary: 'Shows different versions of a page, and counts which works better.',
    source: 'https://docs.abtasty.com/',
    party: provider('AB Tasty', 'https://www.abtasty.com/privacy-policy/', 'Provides AB Tasty.', ['FR']),
    identifiers: [
      ...setBy(
        'the AB Tasty script',
        visitor('ABTasty', browserKeeps('P13M')),
        version('ABTastySession', forUnknownTime),
      ),
      ...pageVisits('the AB Tasty script', 'pages, clicks and goals', 'referrer'),
    ],
  }),
  experiment({
    id: 'adobe-target',
    checkedOn,
    name: 'Adobe Target',
    summary: 'Shows different content to different people, and counts which works better.',
    words: ['mbox', 'at.js'],
    source:
      'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/target',
    party: provider('Adobe', 'https://www.adobe.com/privacy/policy.html', 'Provides Adobe Target.', ['US']),
    identifiers: [
      ...setBy(
        'the Adobe script',
        visitor('mbox', browserKeeps('P2Y')),
        version('at_check', untilBrowserCloses),
      ),
      ...pageVisits('the Adobe script', 'pages, clicks and goals', 'referrer'),
    ],
  }),
  flags({
    id: 'launchdarkly',
    checkedOn,
    name: 'LaunchDarkly',
    summary: 'Switches features on for some people, from the browser or the server.',
    source: 'https://launchdarkly.com/docs/sdk/client-side/javascript',
    party: provider('LaunchDarkly', 'https://launchdarkly.com/policies/privacy/', 'Provides LaunchDarkly.', [
      'US',
    ]),
    identifiers: [
      ...setBy(
        'the LaunchDarkly script',
        stored('local-storage', visitor('ld:$anonUserId', untilCleared)),
        ...sometimes(cachedFlags('ld:*')),
      ),
      account('the LaunchDarkly script', 'context key'),
    ],
  }),
  flags({
    id: 'unleash',
    checkedOn,
    name: 'Unleash',
    summary: 'Switches features on for some people, from the browser or the server.',
    note: 'Say who runs it: Unleash can be installed on your own server.',
    source: 'https://docs.getunleash.io/',
    party: provider('Unleash', 'https://www.getunleash.io/privacy-policy', 'Provides Unleash.', ['NO']),
    identifiers: [
      ...setBy('the Unleash script', cachedFlags('unleash:repository:*')),
      account('the Unleash script', 'userId, sessionId'),
    ],
  }),
  flags({
    id: 'flagsmith',
    checkedOn,
    name: 'Flagsmith',
    summary: 'Switches features on for some people, from the browser or the server.',
    words: ['Bullet Train'],
    note: 'Say who runs it: Flagsmith can be installed on your own server.',
    source: 'https://docs.flagsmith.com/',
    party: provider('Flagsmith', 'https://www.flagsmith.com/privacy-policy', 'Provides Flagsmith.', ['GB']),
    identifiers: [
      ...setBy('the Flagsmith script', ...sometimes(cachedFlags('BULLET_TRAIN_DB'))),
      account('the Flagsmith script', 'identity, traits'),
    ],
  }),
]
