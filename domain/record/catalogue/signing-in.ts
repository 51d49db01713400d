import { inSystem, neededCookie, untilBrowserCloses } from './defaults'
import type { CatalogueEntry, CatalogueIdentifier } from './entry'

const fromProvider = {
  source: 'party',
  publicSource: false,
  moments: ['signing-in'],
  obligation: 'required',
  withoutIt: 'The person cannot sign in.',
  purpose: 'service',
  holdings: [inSystem],
  alwaysThere: true,
} as const satisfies Partial<CatalogueIdentifier>

const subject: CatalogueIdentifier = {
  ...fromProvider,
  kind: 'third-party-sign-in',
  plainName: 'Sign-in identifier',
  name: 'sub',
  description: 'A code by which the sign-in service says that it is the same person again.',
  whyNeeded: 'It shows people their own account and nobody else’s.',
  ties: ['account'],
}
const email: CatalogueIdentifier = {
  ...fromProvider,
  kind: 'contact-details',
  plainName: 'Email address',
  name: 'email',
  description: 'The address that the person gave to the sign-in service, and whether it is verified.',
  whyNeeded: 'It lets us tell people what happens with their account.',
  ties: ['itself'],
}
const sessionCookie: CatalogueIdentifier = {
  ...neededCookie,
  plainName: 'Sign-in cookie',
  description: 'Keeps you signed in.',
  moments: ['signing-in', 'using'],
  whyNeeded: 'Without it, people would have to sign in on every page.',
  pecrDetail: 'People ask to be signed in.',
  purpose: 'service',
  ties: ['account'],
  holdings: [untilBrowserCloses],
}

const accounts = {
  name: 'Accounts and sessions',
  publicName: 'our accounts database',
  kind: 'database',
  description: 'Holds who has signed in.',
  operator: 'own-team',
} as const satisfies CatalogueEntry['system']

export const signingIn: readonly CatalogueEntry[] = [
  {
    id: 'openid-connect',
    name: 'Sign-in by OpenID Connect',
    group: 'signing-in',
    summary: 'What a sign-in service of another organisation, such as Microsoft Entra ID, tells the service.',
    source: 'https://openid.net/specs/openid-connect-core-1_0.html',
    checkedOn: '2026-11-22',
    party: { name: 'Sign-in service', named: 'named', description: 'Says who has signed in.' },
    system: accounts,
    identifiers: [
      subject,
      email,
      {
        ...fromProvider,
        kind: 'name',
        plainName: 'Name',
        name: 'name, given_name, family_name',
        description: 'As the sign-in service knows it.',
        whyNeeded: 'It shows who did what.',
        ties: ['itself'],
        alwaysThere: false,
      },
      {
        ...fromProvider,
        kind: 'third-party-sign-in',
        plainName: 'Sign-in token',
        name: 'id_token',
        description: 'A signed message that holds all of the above, with when and how the person signed in.',
        whyNeeded: 'It proves that the sign-in service vouches for the person.',
        ties: ['account'],
        alwaysThere: false,
      },
      sessionCookie,
    ],
  },
  {
    id: 'govuk-one-login',
    name: 'GOV.UK One Login',
    group: 'signing-in',
    summary: 'What GOV.UK One Login tells the service when a person signs in or proves their identity.',
    source: 'https://docs.sign-in.service.gov.uk/',
    checkedOn: '2026-11-22',
    party: {
      name: 'GOV.UK One Login',
      named: 'named',
      description: 'Lets people sign in and prove their identity.',
      places: ['GB'],
      notice: 'https://signin.account.gov.uk/privacy-notice',
    },
    system: accounts,
    identifiers: [
      { ...subject, plainName: 'GOV.UK One Login identifier' },
      email,
      {
        ...fromProvider,
        kind: 'contact-details',
        plainName: 'Phone number',
        name: 'phone_number',
        description: 'The number that the person gave to GOV.UK One Login, and whether it is verified.',
        whyNeeded: 'It lets us reach people quickly.',
        ties: ['itself'],
        alwaysThere: false,
      },
      {
        ...fromProvider,
        kind: 'third-party-sign-in',
        plainName: 'Sign-in token',
        name: 'id_token',
        description: 'A signed message that says who signed in, when, and how sure GOV.UK One Login is.',
        whyNeeded: 'It proves that GOV.UK One Login vouches for the person.',
        ties: ['account'],
        alwaysThere: false,
      },
      {
        ...fromProvider,
        kind: 'name',
        plainName: 'Verified name and date of birth',
        name: 'coreIdentityJWT',
        description: 'What GOV.UK One Login has checked about who the person is.',
        whyNeeded: 'It shows that the person is who they say they are.',
        ties: ['itself'],
        alwaysThere: false,
      },
      sessionCookie,
    ],
  },
]
