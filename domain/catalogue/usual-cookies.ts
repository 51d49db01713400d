import { forUnknownTime, untilBrowserCloses } from './defaults'
import { essential, measuring } from './device-items'
import type { CatalogueHolding, CatalogueIdentifier } from './entry'

type Changes = Partial<CatalogueIdentifier>

/** Says which requests belong to one visit. */
export const session = (name: string, kept = untilBrowserCloses, changes: Changes = {}) =>
  essential(
    {
      name,
      plainName: 'Session cookie',
      description: 'Remembers who you are and what you have answered from one page to the next.',
      moments: ['signing-in', 'using'],
      whyNeeded: 'Without it, every page would start again from nothing.',
      pecrDetail: 'People ask for the service, and it cannot work over several pages without this.',
      ties: ['account', 'joined'],
      ...changes,
    },
    kept,
  )

/** Keeps a person signed in. */
export const signIn = (name: string, kept = untilBrowserCloses, changes: Changes = {}) =>
  essential(
    {
      name,
      plainName: 'Sign-in cookie',
      description: 'Keeps you signed in.',
      moments: ['signing-in', 'using'],
      whyNeeded: 'Without it, people would have to sign in on every page.',
      pecrDetail: 'People ask to be signed in.',
      ties: ['account'],
      ...changes,
    },
    kept,
  )

/** Remembers a person on this device after they leave, because they asked for it. */
export const rememberMe = (name: string, kept: CatalogueHolding) =>
  signIn(name, kept, {
    plainName: 'Remember me cookie',
    description: 'Signs you in again on this device, if you asked to be remembered.',
    whyNeeded: 'Without it, people who ask to be remembered would have to sign in again.',
    pecrDetail: 'It is set only if people ask to be remembered.',
    obligation: 'optional',
    alwaysThere: false,
  })

/** Protects forms from being sent by another website. */
export const forgery = (name: string, kept = untilBrowserCloses, changes: Changes = {}) =>
  essential(
    {
      name,
      plainName: 'Form protection cookie',
      description: 'Stops other websites from sending forms in your name.',
      moments: ['signing-in', 'using'],
      whyNeeded: 'Without it, another website could act in the name of a person who is signed in.',
      pecrDetail: 'It protects the service that people ask for.',
      purpose: 'security',
      ...changes,
    },
    kept,
  )

/** Carries a message from one page to the next. */
export const flash = (name: string) =>
  essential({
    name,
    plainName: 'Message for the next page',
    description: 'Carries a message, such as “saved”, to the page that you see next.',
    moments: ['using'],
    whyNeeded: 'Without it, people would not see whether it worked.',
    alwaysThere: false,
  })

/** Remembers the language that a person chose. */
export const language = (name: string, kept: CatalogueHolding, changes: Changes = {}) =>
  essential(
    {
      name,
      plainName: 'Language',
      description: 'Remembers the language that you chose.',
      whyNeeded: 'Without it, people would have to choose a language on every page.',
      cookieCategory: 'functional',
      pecrDetail: 'It keeps what people selected.',
      ties: ['none'],
      alwaysThere: false,
      ...changes,
    },
    kept,
  )

/** Remembers an answer about cookies. */
export const consent = (name: string, kept: CatalogueHolding, changes: Changes = {}) =>
  essential(
    {
      name,
      plainName: 'Cookie choices',
      description: 'Saves which cookies you accept.',
      whyNeeded: 'Without it, we would have to ask on every page.',
      setBy: 'the cookie banner',
      pecrDetail: 'It is needed to do as people chose.',
      ties: ['none'],
      ...changes,
    },
    kept,
  )

/** Keeps the requests of one visit on one server. */
export const sticky = (name: string, kept: CatalogueHolding, changes: Changes = {}) =>
  essential(
    {
      name,
      plainName: 'Load balancer cookie',
      description: 'Keeps you on the same server during your visit.',
      setBy: 'the load balancer',
      whyNeeded: 'Some services lose what a person typed if the next page comes from another server.',
      pecrBasis: 'transmission',
      pecrDetail: 'It only carries requests to the server that holds the visit.',
      ...changes,
    },
    kept,
  )

/** Tells people from programs. */
export const botCheck = (name: string, kept: CatalogueHolding, changes: Changes = {}) =>
  essential(
    {
      name,
      plainName: 'Bot protection cookie',
      description: 'Tells people from programs that attack or copy the website.',
      setBy: 'the bot protection',
      whyNeeded: 'Without it, attacks by programs could not be stopped without also stopping people.',
      pecrDetail: 'It protects the service that people ask for.',
      purpose: 'security',
      ties: ['distinctive', 'joined'],
      ...changes,
    },
    kept,
  )

/** Tells one visitor from another. */
export const visitor = (name: string, kept = forUnknownTime, changes: Changes = {}) =>
  measuring(
    {
      name,
      plainName: 'Visitor cookie',
      description: 'Tells one visitor from another, so that visitors can be counted.',
      whyNeeded: 'Visitors cannot be counted without telling one from another.',
      ...changes,
    },
    kept,
  )

/** Tells one visit from another. */
export const visit = (name: string, kept = forUnknownTime, changes: Changes = {}) =>
  measuring(
    {
      name,
      plainName: 'Visit cookie',
      description: 'Remembers the current visit, so that pages of one visit can be counted together.',
      whyNeeded: 'One visit cannot be told from another without it.',
      ...changes,
    },
    kept,
  )

/** Recognises a person for an advertiser. */
export const advertising = (name: string, kept = forUnknownTime, changes: Changes = {}) =>
  measuring(
    {
      name,
      plainName: 'Advertising cookie',
      description: 'Shows which advertisement led you here, and can be used to show you others.',
      whyNeeded: 'It shows which advertisements of a campaign people follow.',
      cookieCategory: 'marketing',
      purpose: 'other',
      ...changes,
    },
    kept,
  )
