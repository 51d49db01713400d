import { inBrowser, neededCookie, untilBrowserCloses } from './defaults'
import type { CatalogueEntry, CatalogueHolding, CatalogueIdentifier } from './entry'

const oneYear = inBrowser({ measure: 'exactly', period: 'P1Y', from: 'collected' })

type Named = Pick<CatalogueIdentifier, 'name' | 'plainName' | 'description' | 'whyNeeded'>

/** Says which requests belong to one visit. */
const session = (name: string, holding: CatalogueHolding = untilBrowserCloses): CatalogueIdentifier => ({
  ...neededCookie,
  name,
  plainName: 'Session cookie',
  description: 'Remembers who you are and what you have answered from one page to the next.',
  moments: ['signing-in', 'using'],
  whyNeeded: 'Without it, every page would start again from nothing.',
  pecrDetail: 'People ask for the service, and it cannot work over several pages without this.',
  purpose: 'service',
  ties: ['account', 'joined'],
  holdings: [holding],
})

/** Protects forms from being sent by another website. */
const forgery = (name: string, holding: CatalogueHolding = untilBrowserCloses): CatalogueIdentifier => ({
  ...neededCookie,
  name,
  plainName: 'Form protection cookie',
  description: 'Stops other websites from sending forms in your name.',
  moments: ['signing-in', 'using'],
  whyNeeded: 'Without it, another website could act in the name of a person who is signed in.',
  pecrDetail: 'It protects the service that people ask for.',
  purpose: 'security',
  ties: ['joined'],
  holdings: [holding],
})

/** Remembers an answer about cookies. */
const consent = (named: Named): CatalogueIdentifier => ({
  ...neededCookie,
  ...named,
  setBy: 'the cookie banner',
  moments: ['browsing', 'using'],
  pecrDetail: 'It is needed to do as people chose.',
  purpose: 'service',
  ties: ['none'],
  holdings: [oneYear],
})

const framework = (
  id: string,
  name: string,
  source: string,
  identifiers: CatalogueIdentifier[],
): CatalogueEntry => ({
  id,
  name,
  group: 'cookies',
  summary: 'Cookies that the framework sets when sessions and form protection are on.',
  source,
  checkedOn: '2026-11-22',
  identifiers,
})

/** Cookies that a service sets itself. All are kept in the browser only; what a session holds is for the team to record. */
export const cookies: readonly CatalogueEntry[] = [
  {
    id: 'govuk-cookie-choices',
    name: 'GOV.UK cookie choices',
    group: 'cookies',
    summary: 'What a GOV.UK cookie banner keeps to remember the answer.',
    source: 'https://www.gov.uk/help/cookie-details',
    checkedOn: '2026-11-22',
    identifiers: [
      consent({
        name: 'cookies_policy',
        plainName: 'Cookie choices',
        description: 'Saves which cookies you accept.',
        whyNeeded: 'Without it, we would have to ask on every page.',
      }),
      consent({
        name: 'cookies_preferences_set',
        plainName: 'Cookie choices saved',
        description: 'Lets us know that you have saved your cookie choices.',
        whyNeeded: 'Without it, the banner would show on every page.',
      }),
      {
        ...consent({
          name: 'seen_cookie_message',
          plainName: 'Cookie message seen',
          description: 'Lets us know that you have seen our cookie message.',
          whyNeeded: 'Without it, the message would show on every page.',
        }),
        alwaysThere: false,
      },
    ],
  },
  framework(
    'express-session',
    'Express session',
    'https://expressjs.com/en/resources/middleware/session.html',
    [session('connect.sid')],
  ),
  framework('rails', 'Ruby on Rails', 'https://guides.rubyonrails.org/action_controller_overview.html', [
    { ...session('_app_session'), covers: 'pattern' },
  ]),
  framework('django', 'Django', 'https://docs.djangoproject.com/en/stable/ref/settings/', [
    session('sessionid', inBrowser({ measure: 'exactly', period: 'P2W', from: 'collected' })),
    forgery('csrftoken', inBrowser({ measure: 'exactly', period: 'P52W', from: 'collected' })),
  ]),
  framework(
    'spring',
    'Spring',
    'https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html',
    [session('JSESSIONID'), { ...forgery('XSRF-TOKEN'), alwaysThere: false }],
  ),
  framework(
    'aspnet-core',
    'ASP.NET Core',
    'https://learn.microsoft.com/en-us/aspnet/core/fundamentals/app-state',
    [session('.AspNetCore.Session'), { ...forgery('.AspNetCore.Antiforgery.*'), covers: 'pattern' }],
  ),
  framework('php', 'PHP', 'https://www.php.net/manual/en/session.configuration.php', [session('PHPSESSID')]),
  framework('next-auth', 'NextAuth.js', 'https://next-auth.js.org/configuration/options', [
    session(
      'next-auth.session-token',
      inBrowser({ measure: 'exactly', period: 'P30D', from: 'last-activity' }),
    ),
    forgery('next-auth.csrf-token'),
    {
      ...session('next-auth.callback-url'),
      plainName: 'Page to return to',
      description: 'Remembers which page to show after you sign in.',
      moments: ['signing-in'],
      whyNeeded: 'Without it, people would have to find their page again.',
      ties: ['none'],
    },
  ]),
]
