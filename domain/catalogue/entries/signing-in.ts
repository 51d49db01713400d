import { browserKeeps, checkedOn, forUnknownTime, inSystem, untilBrowserCloses } from '../defaults'
import { essential, ofThirdParty, setBy, sometimes } from '../device-items'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { amazon, google, microsoft, provider } from '../parties'
import { account, action, dateAndTime, ipAddress, userAgent } from '../request-fields'
import { botCheck, forgery, session, signIn } from '../usual-cookies'

const fromProvider = {
  sources: ['party'],
  publicSource: false,
  moments: ['signing-in'],
  obligation: 'required',
  withoutIt: 'The person cannot sign in.',
  purpose: 'service',
  holdings: [inSystem],
  alwaysThere: true,
} as const satisfies Partial<CatalogueIdentifier>

const subject = (name = 'sub', more: Partial<CatalogueIdentifier> = {}): CatalogueIdentifier => ({
  ...fromProvider,
  kind: 'third-party-sign-in',
  plainName: 'Sign-in identifier',
  name,
  description: 'A code by which the sign-in service says that it is the same person again.',
  whyNeeded: 'It shows people their own account and nobody else’s.',
  ties: ['account'],
  ...more,
})
const email = (name = 'email'): CatalogueIdentifier => ({
  ...fromProvider,
  kind: 'contact-details',
  plainName: 'Email address',
  name,
  description: 'The address that the person gave to the sign-in service, and whether it is verified.',
  whyNeeded: 'It lets us tell people what happens with their account.',
  ties: ['itself'],
})
const fullName = (name: string): CatalogueIdentifier => ({
  ...fromProvider,
  kind: 'name',
  plainName: 'Name',
  name,
  description: 'As the sign-in service knows it.',
  whyNeeded: 'It shows who did what.',
  ties: ['itself'],
  alwaysThere: false,
})
const phone = (name = 'phone_number'): CatalogueIdentifier => ({
  ...fromProvider,
  kind: 'contact-details',
  plainName: 'Phone number',
  name,
  description: 'The number that the person gave to the sign-in service, and whether it is verified.',
  whyNeeded: 'It lets us reach people quickly.',
  ties: ['itself'],
  alwaysThere: false,
})
const token = (name = 'id_token'): CatalogueIdentifier => ({
  ...fromProvider,
  kind: 'third-party-sign-in',
  plainName: 'Sign-in token',
  name,
  description: 'A signed message that says who signed in, when and how.',
  whyNeeded: 'It proves that the sign-in service vouches for the person.',
  ties: ['account'],
  alwaysThere: false,
})
const roles = (name: string): CatalogueIdentifier => ({
  ...fromProvider,
  kind: 'other',
  plainName: 'Roles and groups',
  name,
  description: 'What the person may do, and which teams they belong to.',
  whyNeeded: 'It shows people only what they may see.',
  ties: ['account'],
  alwaysThere: false,
})
const password: CatalogueIdentifier = {
  ...fromProvider,
  sources: ['person'],
  kind: 'credential',
  plainName: 'Password',
  name: 'password',
  description: 'Kept as a value from which the password cannot be read.',
  whyNeeded: 'It proves that the person is who they say they are.',
  ties: ['account'],
  holdings: [{ in: 'system', form: 'hashed' }],
}
/** A sign-in cookie for which no documentation names anything: it is the service's own. */
const ownCookie = signIn('')
const ourCookie: CatalogueIdentifier = { ...ownCookie, name: undefined, covers: 'one' }

const accounts = {
  name: 'Accounts and sessions',
  publicName: 'our accounts database',
  kind: 'database',
  description: 'Holds who has signed in.',
  operator: 'own-team',
} as const satisfies CatalogueEntry['system']

const directory = {
  kind: 'identity-provider',
  description: 'Holds accounts, and says who has signed in.',
  operator: 'processor',
  agreement: 'contract',
} as const

const signInLog = (names: Record<'who' | 'ip' | 'agent' | 'what' | 'when', string>) => [
  account(names.who),
  ipAddress(names.ip),
  userAgent(names.agent),
  action(names.what),
  dateAndTime(names.when),
]

const entry = (one: Omit<CatalogueEntry, 'subject'>): CatalogueEntry => ({
  ...one,
  subject: 'signing-in',
})

/** What tells a service who somebody is. */
export const signingIn: readonly CatalogueEntry[] = [
  entry({
    id: 'openid-connect',
    name: 'Sign-in by OpenID Connect',
    summary: 'What any sign-in service of another organisation tells the service.',
    words: ['OIDC', 'OAuth 2.0', 'single sign-on', 'SSO'],
    source: 'https://openid.net/specs/openid-connect-core-1_0.html',
    checkedOn,
    party: { name: 'Sign-in service', named: 'named', description: 'Says who has signed in.' },
    system: accounts,
    identifiers: [subject(), email(), fullName('name, given_name, family_name'), token(), ourCookie],
  }),
  entry({
    id: 'saml',
    name: 'Sign-in by SAML',
    summary: 'What any sign-in service tells the service by SAML, and the cookie of Shibboleth.',
    words: ['SAML 2.0', 'single sign-on', 'SSO', 'ADFS'],
    source: 'https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf',
    party: { name: 'Sign-in service', named: 'named', description: 'Says who has signed in.' },
    system: accounts,
    identifiers: [
      subject('NameID'),
      email('mail'),
      fullName('displayName, givenName, sn'),
      roles('affiliation, entitlement'),
      token('SAMLResponse'),
      ...sometimes(signIn('_shibsession_*', forUnknownTime)),
    ],
  }),
  entry({
    id: 'govuk-one-login',
    name: 'GOV.UK One Login',
    summary: 'What GOV.UK One Login tells the service when a person signs in or proves their identity.',
    words: ['GOV.UK Sign In', 'identity proofing', 'Digital Identity'],
    source:
      'https://docs.sign-in.service.gov.uk/before-integrating/choose-which-user-attributes-your-service-can-request/',
    checkedOn,
    party: {
      name: 'GOV.UK One Login',
      named: 'named',
      description: 'Lets people sign in and prove their identity.',
      places: ['GB'],
      notice: 'https://signin.account.gov.uk/privacy-notice',
    },
    system: accounts,
    identifiers: [
      subject('sub', { plainName: 'GOV.UK One Login identifier' }),
      email(),
      phone(),
      token(),
      {
        ...fullName('coreIdentityJWT'),
        plainName: 'Verified name and date of birth',
        description: 'What GOV.UK One Login has checked about who the person is.',
        whyNeeded: 'It shows that the person is who they say they are.',
      },
      {
        ...fullName('address'),
        kind: 'contact-details',
        plainName: 'Address that was checked',
        description: 'The postal address that GOV.UK One Login has checked.',
        whyNeeded: 'It shows that the person is who they say they are.',
      },
      {
        ...fullName('passport, drivingPermit'),
        kind: 'case-reference',
        plainName: 'Passport or driving licence details',
        description: 'The number and dates of the document that GOV.UK One Login has checked.',
        whyNeeded: 'It shows that the person is who they say they are.',
      },
      ourCookie,
    ],
  }),
  entry({
    id: 'nhs-login',
    name: 'NHS login',
    summary: 'What NHS login tells the service when a person signs in.',
    source: 'https://nhsconnect.github.io/nhslogin/scopes-and-claims/',
    checkedOn,
    party: provider('NHS England', 'https://access.login.nhs.uk/privacy', 'Lets people sign in.', ['GB']),
    system: accounts,
    identifiers: [
      subject(),
      {
        ...fullName('nhs_number'),
        kind: 'special-category',
        plainName: 'NHS number',
        description: 'The number by which the NHS knows the person.',
        whyNeeded: 'It finds the record of the right patient.',
      },
      email(),
      fullName('given_name, family_name'),
      {
        ...fullName('birthdate'),
        kind: 'date-of-birth',
        plainName: 'Date of birth',
        description: 'When the person was born.',
      },
      phone(),
      token(),
      ourCookie,
    ],
  }),
  entry({
    id: 'entra-id',
    name: 'Microsoft Entra ID',
    summary: 'What Microsoft tells the service when staff sign in with their work account.',
    words: ['Azure AD', 'Azure Active Directory', 'Microsoft 365', 'Office 365'],
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference',
    checkedOn,
    party: microsoft,
    system: accounts,
    identifiers: [
      subject('oid, sub, tid'),
      {
        ...email('preferred_username, upn, email'),
        description: 'The name by which staff sign in, mostly a work email address.',
      },
      fullName('name, given_name, family_name'),
      roles('roles, groups'),
      { ...token(), name: 'id_token, access_token' },
      {
        ...subject('ipaddr'),
        kind: 'ip-address',
        plainName: 'IP address',
        description: 'The network address from which the person signed in.',
        whyNeeded: 'It shows when somebody else uses an account.',
        purpose: 'security',
        ties: ['provider', 'joined'],
        alwaysThere: false,
      },
      ourCookie,
    ],
  }),
  entry({
    id: 'entra-id-cookies',
    name: 'Microsoft Entra ID cookies',
    summary: 'Cookies that Microsoft sets while people sign in on its pages.',
    words: ['Azure AD', 'login.microsoftonline.com'],
    note: 'Microsoft sets them in its own domain. Name them if your service sends people there to sign in.',
    source:
      'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-authentication-web-browser-cookies',
    checkedOn,
    party: microsoft,
    identifiers: setBy(
      'Microsoft',
      ...ofThirdParty(
        signIn('ESTSAUTH', untilBrowserCloses),
        signIn('ESTSAUTHPERSISTENT', forUnknownTime, { obligation: 'optional' }),
        signIn('ESTSAUTHLIGHT', forUnknownTime),
        signIn('SignInStateCookie', forUnknownTime),
        forgery('esctx', untilBrowserCloses),
        botCheck('buid', forUnknownTime, { setBy: 'Microsoft' }),
        botCheck('fpc', forUnknownTime, { setBy: 'Microsoft' }),
      ),
    ),
  }),
  entry({
    id: 'entra-sign-in-log',
    name: 'Microsoft Entra sign-in log',
    summary: 'Each sign-in of staff, with the device and place.',
    words: ['Azure AD', 'SigninLogs', 'audit log'],
    note: 'Microsoft keeps it 7 days without a premium licence and 30 days with one. Where you send it, you decide.',
    source:
      'https://learn.microsoft.com/en-us/entra/identity/monitoring-health/reference-reports-data-retention',
    checkedOn,
    party: microsoft,
    system: {
      name: 'Microsoft Entra sign-in log',
      publicName: 'our sign-in records',
      kind: 'siem',
      description: 'Who signed in, when, from where and on which device.',
      operator: 'processor',
      agreement: 'contract',
    },
    identifiers: [
      ...signInLog({
        who: 'userPrincipalName, userDisplayName, userId',
        ip: 'ipAddress',
        agent: 'deviceDetail',
        what: 'status, appDisplayName, resourceDisplayName, conditionalAccessStatus',
        when: 'createdDateTime',
      }),
      {
        ...ipAddress('location'),
        kind: 'location',
        plainName: 'Approximate location',
        description: 'The town and country, worked out from the IP address.',
        sources: ['derived'],
        ties: ['joined'],
      },
    ],
  }),
  entry({
    id: 'azure-ad-b2c',
    name: 'Azure AD B2C cookies',
    summary: 'Cookies of the pages on which the public signs in with Azure AD B2C or Entra External ID.',
    words: ['Entra External ID', 'b2clogin.com', 'CIAM'],
    source: 'https://learn.microsoft.com/en-us/azure/active-directory-b2c/cookie-definitions',
    checkedOn,
    party: microsoft,
    identifiers: setBy(
      'Microsoft',
      ...ofThirdParty(
        signIn('x-ms-cpim-sso:*', untilBrowserCloses),
        session('x-ms-cpim-trans', untilBrowserCloses),
        session('x-ms-cpim-cache:*', untilBrowserCloses),
        session('x-ms-cpim-slice', untilBrowserCloses, {
          plainName: 'Routing cookie',
          description: 'Sends you to the right server while you sign in.',
          pecrBasis: 'transmission',
        }),
        session('x-ms-cpim-dc', untilBrowserCloses, {
          plainName: 'Routing cookie',
          description: 'Sends you to the right server while you sign in.',
          pecrBasis: 'transmission',
        }),
        forgery('x-ms-cpim-csrf', untilBrowserCloses),
      ),
    ),
  }),
  entry({
    id: 'auth0',
    name: 'Auth0',
    summary: 'Accounts, sign-in records and cookies of Auth0.',
    words: ['Okta', 'Universal Login', 'MoJ Cloud Platform'],
    source: 'https://auth0.com/docs/manage-users/cookies/authentication-api-cookies',
    checkedOn,
    party: provider('Okta', 'https://www.okta.com/privacy-policy/', 'Lets people sign in.', ['US']),
    system: { ...directory, name: 'Auth0', publicName: 'our sign-in service' },
    identifiers: [
      subject('user_id, sub'),
      email(),
      fullName('name, given_name, family_name, nickname'),
      ...sometimes(password),
      ...signInLog({
        who: 'user_name',
        ip: 'ip',
        agent: 'user_agent',
        what: 'type, description, connection',
        when: 'date',
      }),
      ...setBy(
        'Auth0',
        ...ofThirdParty(
          signIn('auth0', forUnknownTime),
          signIn('auth0_compat', forUnknownTime),
          botCheck('did', forUnknownTime, { setBy: 'Auth0' }),
          botCheck('did_compat', forUnknownTime, { setBy: 'Auth0' }),
          ...sometimes(
            signIn('auth0-mf', forUnknownTime, {
              plainName: 'Trusted device cookie',
              description: 'Remembers that you proved who you are on this device.',
            }),
            forgery('a0_users:sess', forUnknownTime),
          ),
        ),
      ),
    ],
  }),
  entry({
    id: 'okta',
    name: 'Okta',
    summary: 'Accounts, sign-in records and cookies of Okta.',
    words: ['Workforce Identity', 'single sign-on'],
    source: 'https://developer.okta.com/docs/reference/api/system-log/',
    party: provider('Okta', 'https://www.okta.com/privacy-policy/', 'Lets people sign in.', ['US']),
    system: { ...directory, name: 'Okta', publicName: 'our sign-in service' },
    identifiers: [
      subject('id, sub'),
      email('email, login'),
      fullName('firstName, lastName, displayName'),
      roles('groups'),
      ...signInLog({
        who: 'actor.alternateId',
        ip: 'client.ipAddress',
        agent: 'client.userAgent',
        what: 'eventType, outcome, target',
        when: 'published',
      }),
      ...setBy(
        'Okta',
        ...ofThirdParty(
          signIn('idx', forUnknownTime),
          ...sometimes(signIn('sid', forUnknownTime)),
          botCheck('DT', forUnknownTime, {
            setBy: 'Okta',
            description: 'Recognises your device when you sign in again.',
          }),
        ),
      ),
    ],
  }),
  entry({
    id: 'keycloak',
    name: 'Keycloak',
    summary: 'Accounts, sign-in events and cookies of Keycloak.',
    words: ['Red Hat build of Keycloak', 'RH-SSO'],
    note: 'Events are kept only if you switch that on, and for as long as you say.',
    source: 'https://www.keycloak.org/docs/latest/server_admin/',
    checkedOn,
    system: {
      kind: 'identity-provider',
      description: 'Holds accounts, and says who has signed in.',
      name: 'Keycloak',
      publicName: 'our sign-in service',
    },
    identifiers: [
      { ...subject('id, sub'), sources: ['derived'] },
      { ...email(), sources: ['person'] },
      { ...fullName('firstName, lastName'), sources: ['person'] },
      password,
      { ...roles('realm_access, resource_access'), sources: ['derived'] },
      ...sometimes(account('userId, username'), ipAddress('ipAddress'), action('type, details, error')),
      ...setBy(
        'Keycloak',
        signIn('AUTH_SESSION_ID', untilBrowserCloses),
        signIn('KEYCLOAK_IDENTITY', untilBrowserCloses),
        signIn('KEYCLOAK_SESSION', forUnknownTime),
        session('KC_RESTART', untilBrowserCloses, {
          plainName: 'Sign-in that was begun',
          description: 'Lets you begin signing in again after a pause.',
        }),
        ...sometimes(
          signIn('KEYCLOAK_REMEMBER_ME', browserKeeps('P1Y'), {
            plainName: 'Remember me cookie',
            description: 'Remembers your username, if you asked for that.',
            obligation: 'optional',
          }),
        ),
      ),
    ],
  }),
  entry({
    id: 'amazon-cognito',
    name: 'Amazon Cognito',
    summary: 'Accounts and cookies of Amazon Cognito.',
    words: ['AWS', 'user pool', 'managed login'],
    source: 'https://repost.aws/knowledge-center/cognito-logout-endpoint-globalsignoutapi',
    party: amazon,
    system: { ...directory, name: 'Amazon Cognito', publicName: 'our sign-in service' },
    identifiers: [
      subject('sub, username'),
      email(),
      phone(),
      fullName('name, given_name, family_name'),
      ...sometimes(password),
      ...setBy(
        'Amazon Cognito',
        ...ofThirdParty(
          signIn('cognito', browserKeeps('PT1H')),
          forgery('XSRF-TOKEN', untilBrowserCloses),
          ...sometimes(forgery('csrf-state', forUnknownTime)),
        ),
      ),
    ],
  }),
  entry({
    id: 'google-sign-in',
    name: 'Sign in with Google',
    summary: 'What Google tells the service when a person signs in with a Google account.',
    words: ['Google Identity Services', 'Google Workspace', 'OAuth'],
    source: 'https://developers.google.com/identity/gsi/web/reference/js-reference',
    party: { ...google, description: 'Lets people sign in.' },
    system: accounts,
    identifiers: [
      subject(),
      email(),
      fullName('name, given_name, family_name'),
      {
        ...fullName('picture'),
        kind: 'document',
        plainName: 'Picture',
        description: 'The picture of the Google account.',
      },
      token('credential'),
      ...sometimes(
        ...setBy(
          'the Google script',
          essential(
            {
              name: 'g_state',
              plainName: 'Sign-in prompt closed',
              description: 'Remembers that you closed the prompt to sign in.',
              whyNeeded: 'Without it, the prompt would show on every page.',
              ties: ['none'],
            },
            forUnknownTime,
          ),
        ),
      ),
      ourCookie,
    ],
  }),
]
