import {
  browserKeeps,
  browserKeepsSinceLast,
  checkedOn,
  forUnknownTime,
  throughSystem,
  untilBrowserCloses,
  untilCleared,
} from '../defaults'
import { measuring, setBy, sometimes, stored } from '../device-items'
import type { CatalogueEntry } from '../entry'
import { cloudflare, google, microsoft, provider } from '../parties'
import { pageVisits, recordedVisit, sentByScript } from '../sent-by-script'
import { visit, visitor } from '../usual-cookies'

type Product = Omit<CatalogueEntry, 'subject' | 'system'> & {
  system?: Partial<NonNullable<CatalogueEntry['system']>>
}

const counts = (entry: Product): CatalogueEntry => ({
  ...entry,
  subject: 'analytics',
  system: {
    name: entry.name,
    publicName: entry.name,
    kind: 'analytics',
    description: 'Counts visits and shows how people use the website.',
    operator: 'processor',
    agreement: 'terms',
    ...entry.system,
  },
})

const withoutCookies = (entry: Product): CatalogueEntry =>
  counts({
    ...entry,
    note: 'It sets no cookie. Its script still reads from the device, so it needs consent or another basis under PECR.',
  })

/** What tells how many people use a website, and how. */
export const analytics: readonly CatalogueEntry[] = [
  counts({
    id: 'google-analytics-4',
    checkedOn,
    name: 'Google Analytics 4',
    summary: 'Cookies, and the requests by which the browser tells Google what a person does on the website.',
    words: ['GA4', 'gtag.js', 'Firebase Analytics'],
    note: 'Your settings say how long Google keeps what people do: 2 or 14 months, or longer if you pay for it.',
    source: 'https://support.google.com/analytics/answer/11397207',
    party: { ...google, description: 'Provides Google Analytics.' },
    system: {
      name: 'Google Analytics',
      publicName: 'Google Analytics',
      agreementLink: 'https://business.safety.google/adsprocessorterms/',
    },
    identifiers: [
      ...setBy(
        'the Google Analytics script',
        visitor('_ga', browserKeepsSinceLast('P2Y'), { plainName: 'Google Analytics visitor cookie' }),
        visit('_ga_*', browserKeepsSinceLast('P2Y'), { plainName: 'Google Analytics session cookie' }),
      ),
      ...pageVisits(
        'the Google Analytics script',
        'page_view, scroll, click and other events',
        'page_referrer',
      ),
      sentByScript('the Google Analytics script', {
        kind: 'location',
        plainName: 'Approximate location',
        description: 'The town or region, worked out from the IP address when it reaches Google.',
        sources: ['derived'],
        whyNeeded: 'It shows where people use the website from.',
      }),
      sentByScript('the Google Analytics script', {
        kind: 'ip-address',
        plainName: 'IP address',
        description: 'Every request to Google carries it. Google Analytics 4 does not store it.',
        whyNeeded: 'A request cannot be sent without it.',
        ties: ['provider'],
        holdings: [throughSystem],
      }),
    ],
  }),
  counts({
    id: 'matomo',
    checkedOn,
    name: 'Matomo',
    summary: 'Counts visits, on a server of your own or in the cloud of Matomo.',
    words: ['Piwik'],
    note: 'Say who runs it: Matomo can be installed on your own server. It can work without cookies.',
    source: 'https://matomo.org/faq/general/faq_146/',
    party: provider('InnoCraft', 'https://matomo.org/matomo-cloud-privacy-policy/', 'Provides Matomo.', [
      'NZ',
    ]),
    identifiers: [
      ...setBy(
        'the Matomo script',
        visitor('_pk_id*', browserKeeps('P13M')),
        visit('_pk_ses*', browserKeepsSinceLast('PT30M')),
        ...sometimes(
          measuring(
            {
              name: '_pk_ref*',
              plainName: 'Where you came from',
              description: 'Remembers the website or campaign that led you here.',
              whyNeeded: 'It shows which links bring people to the website.',
            },
            browserKeeps('P6M'),
          ),
          visit('_pk_cvar*', browserKeepsSinceLast('PT30M')),
          visit('_pk_hsr*', browserKeepsSinceLast('PT30M'), {
            plainName: 'Session recording cookie',
            description: 'Remembers that this visit is being recorded.',
          }),
        ),
      ),
      ...pageVisits('the Matomo script', 'action_name, url, link', 'urlref'),
      sentByScript('the Matomo script', {
        kind: 'ip-address',
        plainName: 'IP address',
        name: 'cip',
        description: 'Shortened before it is stored, unless somebody turns that off.',
        whyNeeded: 'It shows roughly where people are.',
        ties: ['provider', 'joined'],
        holdings: [{ in: 'system', form: 'truncated' }],
      }),
    ],
  }),
  withoutCookies({
    id: 'plausible',
    checkedOn,
    name: 'Plausible Analytics',
    summary: 'Counts visits without cookies. It tells visitors apart for one day only.',
    source: 'https://plausible.io/data-policy',
    party: provider('Plausible Insights', 'https://plausible.io/privacy', 'Provides Plausible Analytics.', [
      'EE',
    ]),
    identifiers: [
      ...pageVisits('the Plausible script', 'pageview', 'referrer'),
      sentByScript('the Plausible script', {
        kind: 'device-fingerprint',
        plainName: 'Visitor number of the day',
        name: 'hash of daily salt, domain, IP address and user agent',
        description: 'Tells visitors apart during one day. The salt for it is deleted every day.',
        sources: ['derived'],
        whyNeeded: 'Visitors cannot be counted without telling one from another.',
        holdings: [{ in: 'system', form: 'hashed' }],
      }),
    ],
  }),
  withoutCookies({
    id: 'cloudflare-web-analytics',
    checkedOn,
    name: 'Cloudflare Web Analytics',
    summary: 'Counts visits and measures how fast pages load, without cookies.',
    words: ['beacon.min.js', 'RUM'],
    source: 'https://developers.cloudflare.com/web-analytics/data-metrics/dimensions/',
    party: cloudflare,
    identifiers: pageVisits('the Cloudflare script', 'page load timings', 'referer'),
  }),
  withoutCookies({
    id: 'fathom',
    name: 'Fathom Analytics',
    summary: 'Counts visits without cookies.',
    source: 'https://usefathom.com/data',
    party: provider('Conva Ventures', 'https://usefathom.com/privacy', 'Provides Fathom Analytics.', ['CA']),
    identifiers: pageVisits('the Fathom script', 'pageview', 'referrer'),
  }),
  withoutCookies({
    id: 'umami',
    checkedOn,
    name: 'Umami',
    summary: 'Counts visits without cookies, on a server of your own or in the cloud of Umami.',
    source: 'https://github.com/umami-software/umami/blob/master/src/tracker/index.js',
    party: provider('Umami Software', 'https://umami.is/privacy', 'Provides Umami.', ['US']),
    identifiers: [
      ...setBy(
        'the Umami script',
        ...sometimes(stored('local-storage', visitor('umami.visitor', untilCleared))),
      ),
      ...pageVisits('the Umami script', 'url, title, name, data', 'referrer'),
    ],
  }),
  counts({
    id: 'piwik-pro',
    checkedOn,
    name: 'Piwik PRO',
    summary: 'Counts visits and follows what people do.',
    source: 'https://help.piwik.pro/support/privacy/cookies-created-for-visitors/',
    party: provider('Piwik PRO', 'https://piwik.pro/privacy-policy/', 'Provides Piwik PRO.', ['PL']),
    identifiers: [
      ...setBy(
        'the Piwik PRO script',
        visitor('_pk_id.*', browserKeeps('P13M')),
        visit('_pk_ses.*', browserKeepsSinceLast('PT30M')),
        ...sometimes(visit('stg_last_interaction', browserKeeps('P1Y'))),
      ),
      ...pageVisits('the Piwik PRO script', 'action_name, url', 'urlref'),
    ],
  }),
  counts({
    id: 'adobe-analytics',
    checkedOn,
    name: 'Adobe Analytics',
    summary: 'Counts visits and follows what people do across websites of one organisation.',
    words: ['Omniture', 'SiteCatalyst', 'Experience Cloud', 'AppMeasurement'],
    source:
      'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
    party: provider('Adobe', 'https://www.adobe.com/privacy/policy.html', 'Provides Adobe Analytics.', [
      'US',
    ]),
    identifiers: [
      ...setBy(
        'the Adobe script',
        visitor('AMCV_*', browserKeeps('P2Y')),
        visit('AMCVS_*', untilBrowserCloses),
        visitor('s_vi', browserKeeps('P2Y')),
        ...sometimes(visitor('s_fid', forUnknownTime)),
        visit('s_cc', untilBrowserCloses, {
          plainName: 'Cookie test',
          description: 'Checks whether your browser accepts cookies.',
        }),
        visit('s_sq', untilBrowserCloses, {
          plainName: 'Last link',
          description: 'Remembers the last link that you followed.',
        }),
      ),
      ...pageVisits('the Adobe script', 'page views and clicks', 'referrer'),
    ],
  }),
  counts({
    id: 'snowplow',
    checkedOn,
    name: 'Snowplow',
    summary: 'Follows what people do, and sends it to a place that you run or rent.',
    words: ['event pipeline'],
    source: 'https://docs.snowplow.io/docs/',
    party: provider('Snowplow Analytics', 'https://snowplow.io/privacy-policy', 'Provides Snowplow.', ['GB']),
    identifiers: [
      ...setBy(
        'the Snowplow script',
        visitor('_sp_id.*', browserKeepsSinceLast('P2Y')),
        visit('_sp_ses.*', browserKeepsSinceLast('PT30M')),
        ...sometimes(visitor('sp', forUnknownTime)),
      ),
      ...pageVisits('the Snowplow script', 'page_view, page_ping and other events', 'page_referrer'),
    ],
  }),
  counts({
    id: 'posthog',
    checkedOn,
    name: 'PostHog',
    summary: 'Follows what people do, records visits and switches features on and off.',
    source: 'https://posthog.com/docs/libraries/js/persistence',
    party: provider('PostHog', 'https://posthog.com/privacy', 'Provides PostHog.', ['US']),
    identifiers: [
      ...setBy(
        'the PostHog script',
        visitor('ph_*_posthog', browserKeeps('P365D')),
        stored('local-storage', visitor('ph_*_posthog', untilCleared)),
        ...sometimes(recordedVisit('the PostHog script')),
      ),
      ...pageVisits('the PostHog script', '$pageview, $autocapture and other events', '$referrer'),
    ],
  }),
  counts({
    id: 'amplitude',
    checkedOn,
    name: 'Amplitude',
    summary: 'Follows what people do in a service.',
    source: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
    party: provider('Amplitude', 'https://amplitude.com/privacy', 'Provides Amplitude.', ['US']),
    identifiers: [
      ...setBy(
        'the Amplitude script',
        visitor('AMP_*', browserKeeps('P1Y')),
        ...sometimes(visitor('amplitude_id*', forUnknownTime)),
      ),
      ...pageVisits('the Amplitude script', 'events', 'referrer'),
    ],
  }),
  counts({
    id: 'mixpanel',
    checkedOn,
    name: 'Mixpanel',
    summary: 'Follows what people do in a service.',
    source: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
    party: provider('Mixpanel', 'https://mixpanel.com/legal/privacy-policy/', 'Provides Mixpanel.', ['US']),
    identifiers: [
      ...setBy('the Mixpanel script', visitor('mp_*_mixpanel', browserKeeps('P1Y'))),
      ...pageVisits('the Mixpanel script', 'events', '$referrer'),
    ],
  }),
  counts({
    id: 'heap',
    checkedOn,
    name: 'Heap',
    summary: 'Records every click and page, to be looked into later.',
    words: ['Contentsquare'],
    source:
      'https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for',
    party: provider('Contentsquare', 'https://contentsquare.com/privacy-center/', 'Provides Heap.', ['US']),
    identifiers: [
      ...setBy(
        'the Heap script',
        visitor('_hp2_id.*', browserKeeps('P13M')),
        visit('_hp2_ses_props.*', browserKeepsSinceLast('PT30M')),
        ...sometimes(
          measuring(
            {
              name: '_hp2_props.*',
              plainName: 'Properties of the visitor',
              description: 'What the service chose to record with each thing that you do.',
              whyNeeded: 'It shows how different groups of people use the service.',
            },
            browserKeeps('P13M'),
          ),
          visitor('_hp5_meta.*', browserKeeps('P13M')),
          visit('_hp5_let.*', browserKeeps('P13M')),
        ),
      ),
      ...pageVisits('the Heap script', 'clicks and pages', 'referrer'),
    ],
  }),
  counts({
    id: 'segment',
    checkedOn,
    name: 'Segment',
    summary: 'Collects what people do, and passes it on to other products.',
    words: ['analytics.js', 'Twilio', 'customer data platform'],
    note: 'Add each product that Segment passes data on to.',
    source: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
    party: provider('Twilio', 'https://www.twilio.com/en-us/legal/privacy', 'Provides Segment.', ['US']),
    identifiers: [
      ...setBy(
        'the Segment script',
        visitor('ajs_anonymous_id', browserKeeps('P1Y')),
        measuring(
          {
            name: 'ajs_user_id',
            plainName: 'Account of the person',
            description: 'The account by which you are signed in, once you are.',
            whyNeeded: 'It joins what people do before and after they sign in.',
            ties: ['account'],
          },
          browserKeeps('P1Y'),
        ),
        stored('local-storage', visitor('ajs_anonymous_id', untilCleared)),
      ),
      ...pageVisits('the Segment script', 'page, track, identify', 'context.page.referrer'),
    ],
  }),
  counts({
    id: 'siteimprove',
    checkedOn,
    name: 'Siteimprove Analytics',
    summary: 'Counts visits and shows how people use the website.',
    source: 'https://help.siteimprove.com/',
    party: provider('Siteimprove', 'https://www.siteimprove.com/privacy/', 'Provides Siteimprove.', ['DK']),
    identifiers: [
      ...setBy('the Siteimprove script', visitor('nmstat', forUnknownTime)),
      ...pageVisits('the Siteimprove script', 'pages and clicks', 'referrer'),
    ],
  }),
  counts({
    id: 'hotjar',
    checkedOn,
    name: 'Hotjar',
    summary: 'Records visits, shows where people click, and asks them questions.',
    words: ['heatmap', 'session replay', 'Contentsquare'],
    note: 'Recordings can hold what people type. Check what it hides before you switch it on.',
    source: 'https://help.hotjar.com/hc/en-us/articles/115011789248-Hotjar-Cookies',
    party: provider('Hotjar', 'https://www.hotjar.com/legal/policies/privacy/', 'Provides Hotjar.', ['MT']),
    identifiers: [
      ...setBy(
        'the Hotjar script',
        visitor('_hjSessionUser_*', browserKeeps('P365D')),
        visit('_hjSession_*', browserKeepsSinceLast('PT30M')),
        ...sometimes(
          measuring(
            {
              name: '_hjClosedSurveyInvites',
              plainName: 'Survey invitation closed',
              description: 'Remembers that you closed an invitation to a survey.',
              whyNeeded: 'Without it, people would be asked again and again.',
            },
            browserKeeps('P365D'),
          ),
          measuring(
            {
              name: '_hjDonePolls',
              plainName: 'Survey answered',
              description: 'Remembers that you answered a survey.',
              whyNeeded: 'Without it, people would be asked again and again.',
            },
            browserKeeps('P365D'),
          ),
        ),
      ),
      recordedVisit('the Hotjar script'),
      ...pageVisits('the Hotjar script', 'pages and clicks', 'referrer'),
    ],
  }),
  counts({
    id: 'microsoft-clarity',
    checkedOn,
    name: 'Microsoft Clarity',
    summary: 'Records visits and shows where people click and scroll.',
    words: ['heatmap', 'session replay'],
    note: 'Microsoft can use what it collects for itself. Ask your privacy team before you switch it on.',
    source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    party: microsoft,
    system: { operator: 'third-party' },
    identifiers: [
      ...setBy(
        'the Clarity script',
        visitor('_clck', browserKeeps('P1Y')),
        visit('_clsk', forUnknownTime),
        ...['CLID', 'MUID', 'ANONCHK', 'MR', 'SM'].map((name) =>
          visitor(name, forUnknownTime, {
            party: 'third',
            plainName: 'Microsoft visitor cookie',
            description: 'Lets Microsoft recognise your browser on several websites.',
            whyNeeded: 'Microsoft sets it wherever Clarity is used.',
            cookieCategory: 'marketing',
          }),
        ),
      ),
      recordedVisit('the Clarity script'),
      ...pageVisits('the Clarity script', 'pages, clicks and scrolling', 'referrer'),
    ],
  }),
  counts({
    id: 'fullstory',
    name: 'Fullstory',
    summary: 'Records visits so that they can be watched again.',
    words: ['session replay', 'heatmap'],
    source: 'https://help.fullstory.com/',
    party: provider('Fullstory', 'https://www.fullstory.com/legal/privacy-policy/', 'Provides Fullstory.', [
      'US',
    ]),
    identifiers: [
      ...setBy(
        'the Fullstory script',
        visitor('fs_uid', forUnknownTime),
        ...sometimes(visit('fs_lua', forUnknownTime)),
      ),
      recordedVisit('the Fullstory script'),
      ...pageVisits('the Fullstory script', 'pages and clicks', 'referrer'),
    ],
  }),
  counts({
    id: 'contentsquare',
    checkedOn,
    name: 'Contentsquare',
    summary: 'Records visits and shows where people click.',
    words: ['session replay', 'heatmap', 'ClickTale'],
    source: 'https://docs.contentsquare.com/en/web/cookies/',
    party: provider('Contentsquare', 'https://contentsquare.com/privacy-center/', 'Provides Contentsquare.', [
      'FR',
    ]),
    identifiers: [
      ...setBy(
        'the Contentsquare script',
        visitor('_cs_id', browserKeeps('P13M')),
        visit('_cs_s', browserKeepsSinceLast('PT30M')),
        ...sometimes(
          measuring(
            {
              name: '_cs_c',
              plainName: 'Consent to recording',
              description: 'Remembers whether you agreed to be recorded.',
              whyNeeded: 'Without it, the script would not know whether it may record.',
            },
            browserKeeps('P13M'),
          ),
        ),
      ),
      recordedVisit('the Contentsquare script'),
      ...pageVisits('the Contentsquare script', 'pages and clicks', 'referrer'),
    ],
  }),
  counts({
    id: 'logrocket',
    name: 'LogRocket',
    summary: 'Records visits, with errors and network requests, so that they can be watched again.',
    words: ['session replay'],
    source: 'https://docs.logrocket.com/docs/privacy',
    party: provider('LogRocket', 'https://logrocket.com/privacy', 'Provides LogRocket.', ['US']),
    identifiers: [
      ...setBy(
        'the LogRocket script',
        visitor('_lr_uf_*', forUnknownTime),
        visit('_lr_tabs_*', forUnknownTime),
        ...sometimes(visit('_lr_hb_*', forUnknownTime)),
      ),
      recordedVisit('the LogRocket script'),
      ...pageVisits('the LogRocket script', 'pages, clicks and requests', 'referrer'),
    ],
  }),
]
