import {
  browserKeeps,
  checkedOn,
  forUnknownTime,
  untilCleared,
  untilSignedOut,
  untilTabCloses,
} from '../defaults'
import { essential, sometimes, stored } from '../device-items'
import type { CatalogueEntry, CatalogueHolding, CatalogueIdentifier } from '../entry'

type Where = Parameters<typeof stored>[0]

const library = (one: Omit<CatalogueEntry, 'subject'>): CatalogueEntry => ({
  ...one,
  subject: 'browser-storage',
  words: ['browser storage', ...(one.words ?? [])],
})

const inPage = (
  where: Where,
  kept: CatalogueHolding,
  item: Parameters<typeof essential>[0],
): CatalogueIdentifier => stored(where, essential({ setBy: 'a script of our service', ...item }, kept))

const tokens = (where: Where, name: string, kept = untilSignedOut) =>
  inPage(where, kept, {
    name,
    plainName: 'Sign-in tokens',
    description: 'Prove to our service who you are, and hold your name or email address.',
    moments: ['signing-in', 'using'],
    whyNeeded: 'Without them, people would have to sign in on every page.',
    pecrDetail: 'People ask to be signed in.',
    ties: ['account', 'itself'],
  })
const signInState = (where: Where, name: string, kept = untilTabCloses) =>
  inPage(where, kept, {
    name,
    plainName: 'Sign-in that was begun',
    description: 'Makes sure that the answer of the sign-in service belongs to your question.',
    moments: ['signing-in'],
    whyNeeded: 'Without it, somebody else could sign in with your browser.',
    purpose: 'security',
  })
const cache = (where: Where, name: string, kept = untilCleared) =>
  inPage(where, kept, {
    name,
    plainName: 'Answers of our service',
    description: 'What our service last sent you, so that pages load faster or without a connection.',
    whyNeeded: 'Without it, pages would load slowly or not at all.',
    pecrBasis: 'appearance',
    pecrDetail: 'It makes the service faster. Say what it holds, and let people object.',
    cookieCategory: 'functional',
    ties: ['account', 'joined'],
  })
const setting = (where: Where, name: string, plainName: string, description: string, kept = untilCleared) =>
  inPage(where, kept, {
    name,
    plainName,
    description,
    whyNeeded: 'Without it, people would have to choose again on every page.',
    pecrDetail: 'It keeps what people selected.',
    cookieCategory: 'functional',
    ties: ['none'],
  })

const own = 'The name is for you to choose. Say what your application keeps there.'

/** What libraries of a page keep in the browser. It counts as much as a cookie. */
export const browserStorage: readonly CatalogueEntry[] = [
  library({
    id: 'msal-browser',
    checkedOn,
    name: 'Microsoft Authentication Library (MSAL.js)',
    summary: 'Sign-in tokens of Microsoft Entra ID in the browser.',
    words: ['@azure/msal-browser', 'msal-react', 'msal-angular', 'ADAL'],
    note: 'Session storage is usual. Local storage can be chosen. Then tokens stay until the browser closes, or longer if the person asks to stay signed in.',
    source:
      'https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-browser/docs/caching.md',
    identifiers: [
      tokens('session-storage', 'msal.*', untilTabCloses),
      ...sometimes(
        tokens('local-storage', 'msal.*', forUnknownTime),
        essential({
          name: 'msal.cache.encryption',
          plainName: 'Key of the sign-in tokens',
          description: 'Unlocks the sign-in tokens that the browser keeps, until you close it.',
          moments: ['signing-in', 'using'],
          whyNeeded: 'Without it, tokens in local storage could be read after the browser closes.',
          setBy: 'a script of our service',
          pecrDetail: 'People ask to be signed in.',
          purpose: 'security',
          ties: ['joined'],
        }),
      ),
    ],
  }),
  library({
    id: 'oidc-client-ts',
    checkedOn,
    name: 'oidc-client-ts',
    summary: 'Sign-in tokens of any OpenID Connect service in the browser.',
    words: ['oidc-client', 'react-oidc-context', 'OpenID Connect'],
    source: 'https://github.com/authts/oidc-client-ts/blob/main/src/UserManagerSettings.ts',
    identifiers: [
      tokens('session-storage', 'oidc.user:*', untilTabCloses),
      signInState('local-storage', 'oidc.*', forUnknownTime),
    ],
  }),
  library({
    id: 'auth0-spa-js',
    checkedOn,
    name: 'Auth0 single page library',
    summary: 'Sign-in tokens of Auth0 in the browser.',
    words: ['@auth0/auth0-spa-js', 'auth0-react'],
    note: 'Tokens stay in memory unless local storage is chosen.',
    source: 'https://github.com/auth0/auth0-spa-js',
    identifiers: [
      {
        ...essential(
          {
            name: 'auth0.*.is.authenticated',
            plainName: 'Signed in',
            description: 'Remembers that you are signed in.',
            moments: ['signing-in', 'using'],
            whyNeeded: 'Without it, each page would ask the sign-in service again.',
            setBy: 'a script of our service',
            ties: ['joined'],
          },
          browserKeeps('P1D'),
        ),
      },
      signInState('session-storage', 'a0.spajs.txs.*'),
      ...sometimes(tokens('local-storage', '@@auth0spajs@@*')),
    ],
  }),
  library({
    id: 'aws-amplify-auth',
    checkedOn,
    name: 'AWS Amplify sign-in',
    summary: 'Sign-in tokens of Amazon Cognito in the browser.',
    words: ['aws-amplify', 'amazon-cognito-identity-js', 'Cognito'],
    source: 'https://docs.amplify.aws/javascript/build-a-backend/auth/',
    identifiers: [
      tokens('local-storage', 'CognitoIdentityServiceProvider.*'),
      ...sometimes(signInState('local-storage', 'amplify-signin-with-hostedUI', untilSignedOut)),
    ],
  }),
  library({
    id: 'keycloak-js',
    checkedOn,
    name: 'Keycloak JavaScript adapter',
    summary: 'What the Keycloak library keeps while somebody signs in. Tokens stay in memory.',
    words: ['keycloak-js'],
    source: 'https://www.keycloak.org/securing-apps/javascript-adapter',
    identifiers: [signInState('local-storage', 'kc-callback-*', forUnknownTime)],
  }),
  library({
    id: 'okta-auth-js',
    checkedOn,
    name: 'Okta sign-in library',
    summary: 'Sign-in tokens of Okta in the browser.',
    words: ['@okta/okta-auth-js', 'okta-react'],
    source: 'https://github.com/okta/okta-auth-js/blob/master/lib/constants.ts',
    identifiers: [
      tokens('local-storage', 'okta-token-storage'),
      signInState('session-storage', 'okta-transaction-storage'),
      ...sometimes(cache('local-storage', 'okta-cache-storage')),
    ],
  }),
  library({
    id: 'firebase-auth',
    checkedOn,
    name: 'Firebase Authentication',
    summary: 'Sign-in tokens of Firebase in a database of the browser.',
    words: ['Google', 'IndexedDB'],
    source: 'https://firebase.google.com/docs/auth/web/auth-state-persistence',
    identifiers: [
      tokens('indexed-db', 'firebaseLocalStorageDb'),
      ...sometimes(
        tokens('local-storage', 'firebase:authUser:*'),
        tokens('session-storage', 'firebase:authUser:*', untilTabCloses),
      ),
    ],
  }),
  library({
    id: 'supabase-auth',
    checkedOn,
    name: 'Supabase Auth',
    summary: 'Sign-in tokens of Supabase in the browser.',
    words: ['supabase-js'],
    source: 'https://supabase.com/docs/guides/auth/sessions',
    identifiers: [
      tokens('local-storage', 'sb-*-auth-token'),
      ...sometimes(signInState('local-storage', 'sb-*-auth-token-code-verifier', forUnknownTime)),
    ],
  }),
  library({
    id: 'redux-persist',
    checkedOn,
    name: 'Redux Persist',
    summary: 'The state of an application, kept in the browser.',
    words: ['redux', 'React'],
    note: 'It holds whatever the application chose to keep, often answers and accounts. Find out what yours keeps.',
    source: 'https://github.com/rt2zz/redux-persist/blob/master/src/constants.ts',
    identifiers: [cache('local-storage', 'persist:*')],
  }),
  library({
    id: 'apollo-cache-persist',
    checkedOn,
    name: 'Apollo cache persistence',
    summary: 'Answers of a GraphQL service, kept in the browser.',
    words: ['apollo3-cache-persist', 'GraphQL'],
    source: 'https://github.com/apollographql/apollo-cache-persist/blob/master/docs/advanced-usage.md',
    identifiers: [cache('local-storage', 'apollo-cache-persist')],
  }),
  library({
    id: 'tanstack-query-persist',
    checkedOn,
    name: 'TanStack Query persistence',
    summary: 'Answers of a service, kept in the browser.',
    words: ['React Query', 'persistQueryClient'],
    source: 'https://tanstack.com/query/latest/docs/framework/react/plugins/persistQueryClient',
    identifiers: [cache('local-storage', 'REACT_QUERY_OFFLINE_CACHE')],
  }),
  library({
    id: 'localforage',
    checkedOn,
    name: 'localForage',
    summary: 'Whatever an application keeps in a database of the browser.',
    words: ['IndexedDB', 'offline'],
    note: own,
    source: 'https://localforage.github.io/localForage/',
    identifiers: [cache('indexed-db', 'localforage')],
  }),
  library({
    id: 'pouchdb',
    name: 'PouchDB',
    summary: 'A database in the browser that works without a connection.',
    words: ['CouchDB', 'offline', 'IndexedDB'],
    note: own,
    source: 'https://pouchdb.com/guides/databases.html',
    identifiers: [cache('indexed-db', '_pouch_*')],
  }),
  library({
    id: 'workbox',
    checkedOn,
    name: 'Workbox',
    summary: 'Pages and files that a service worker keeps, so that they load without a connection.',
    words: ['service worker', 'PWA', 'offline', 'Cache API', 'IndexedDB'],
    source: 'https://developer.chrome.com/docs/workbox/modules/workbox-expiration',
    identifiers: [
      cache('indexed-db', 'workbox-expiration'),
      ...sometimes(
        inPage('indexed-db', untilCleared, {
          name: 'workbox-background-sync',
          plainName: 'Answers that wait to be sent',
          description: 'What you sent without a connection, until it can be sent again.',
          whyNeeded: 'Without it, what people sent would be lost.',
          ties: ['given', 'joined'],
        }),
      ),
    ],
  }),
  library({
    id: 'i18next-browser-languagedetector',
    checkedOn,
    name: 'i18next language detector',
    summary: 'Remembers the language of a person.',
    words: ['react-i18next', 'Welsh'],
    source: 'https://github.com/i18next/i18next-browser-languageDetector',
    identifiers: [
      setting('local-storage', 'i18nextLng', 'Language', 'Remembers the language that you chose.'),
      ...sometimes(
        essential({
          name: 'i18next',
          plainName: 'Language',
          description: 'Remembers the language that you chose.',
          whyNeeded: 'Without it, people would have to choose a language on every page.',
          setBy: 'a script of our service',
          cookieCategory: 'functional',
          ties: ['none'],
        }),
      ),
    ],
  }),
  library({
    id: 'govuk-frontend-accordion',
    checkedOn,
    name: 'GOV.UK Frontend accordion',
    summary: 'Remembers which sections of an accordion are open.',
    words: ['Design System', 'rememberExpanded'],
    note: 'The names are those of the sections, such as “accordion-default-content-1”. It can be switched off.',
    source: 'https://design-system.service.gov.uk/components/accordion/',
    identifiers: [
      setting(
        'session-storage',
        '*-content-*',
        'Open sections',
        'Remembers which sections of a page you opened.',
        untilTabCloses,
      ),
    ],
  }),
  library({
    id: 'next-themes',
    checkedOn,
    name: 'next-themes',
    summary: 'Remembers whether a person chose light or dark colours.',
    words: ['dark mode', 'React'],
    source: 'https://github.com/pacocoursey/next-themes',
    identifiers: [
      setting('local-storage', 'theme', 'Colours', 'Remembers whether you chose light or dark colours.'),
    ],
  }),
]
