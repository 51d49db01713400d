import type { Contact, Identifier, Organisation, Party, ServiceRecord, System } from '@/domain/record/record'
import type { Deployment, Runner } from './deployment'

/** Whose inventory it is, and how to reach them. */
export type Host = { organisation: Organisation; contacts: Contact[] }

/** Systems that run where the application runs; the ids are those of prisma/seed/own/privacy-inventory.yaml. */
const hosted = ['application', 'database', 'application-log', 'server-log']
const logs = ['application-log', 'server-log']
const signInService = 'sign-in-service'
const mailService = 'mail-service'

/** Cookies that are set only on the way to a sign-in service and back. */
const onTheWay = ['next-page-cookie', 'state-cookie', 'nonce-cookie', 'pkce-cookie']

/**
 * The inventory's own record as it is true of one installation: with the organisation whose inventory it is, its
 * contacts, and what the settings say. What they do not say stays open, as a gap like any other.
 */
export function asDeployed(own: ServiceRecord, deployment: Deployment, host?: Host): ServiceRecord {
  const { hosting, signIn, mail, address } = deployment
  const absent = [...(signIn ? [] : [signInService]), ...(mail ? [] : [mailService])]
  const record = withoutSystems(own, absent, signIn ? [] : ['sign-in-id', ...onTheWay])
  const { jointControllers: _, ...organisation } = host?.organisation ?? record.organisation
  return {
    ...record,
    organisation,
    service: { ...record.service, ...(address && { addresses: [address] }) },
    parties: [
      ...partyOf('hosting-provider', hosting),
      ...(signIn ? partyOf('sign-in-provider', signIn) : []),
      ...(mail ? partyOf('mail-provider', mail) : []),
    ],
    systems: record.systems.map((system) => systemAsDeployed(system, deployment)),
    identifiers: record.identifiers.map((identifier) => cookieAsSet(identifier, address)),
    contacts: host?.contacts ?? [],
  }
}

function systemAsDeployed(system: System, { hosting, signIn, mail, logs: period }: Deployment): System {
  if (system.id === signInService && signIn)
    return { ...system, name: `Sign-in service (${signIn.name})`, ...runBy('sign-in-provider', signIn) }
  if (system.id === mailService && mail)
    return {
      ...system,
      name: `Mail service (${mail.name})`,
      ...runBy('mail-provider', mail),
      ...keptFor(mail.retention),
    }
  if (!hosted.includes(system.id)) return system
  return {
    ...system,
    ...runBy('hosting-provider', hosting),
    ...(logs.includes(system.id) && keptFor(period)),
  }
}

function keptFor(period: string | undefined): Partial<System> {
  return period ? { stages: [{ measure: 'exactly', period, from: 'collected' }] } : {}
}

/** Whoever is named runs it on the instructions of the organisation, by contract: it says so by naming them. */
function runBy(party: string, { provider, places, safeguard, encryption }: Runner): Partial<System> {
  const operator: Partial<System> =
    provider === 'own'
      ? { operator: 'shared-platform' }
      : provider
        ? { operator: 'processor', party, agreement: 'contract' }
        : {}
  return {
    ...operator,
    ...(places && { places }),
    ...(safeguard && { safeguard }),
    ...(encryption && { encryption }),
  }
}

function partyOf(id: string, { provider, places }: Runner): Party[] {
  if (!provider || provider === 'own') return []
  return [{ id, name: provider, named: 'named', ...(places && { places }) }]
}

/** By HTTPS, cookies have names that bind them to it: next-auth's begin with __Secure-, our own with __Host-. */
function cookieAsSet(identifier: Identifier, address = ''): Identifier {
  const { kind, name } = identifier
  if (kind !== 'cookie' || !name || !address.startsWith('https:')) return identifier
  return { ...identifier, name: `${name.startsWith('next-auth.') ? '__Secure-' : '__Host-'}${name}` }
}

/** The record without systems that the installation does not have, what is held there, and what is said about them. */
function withoutSystems(own: ServiceRecord, absent: string[], gone: string[]): ServiceRecord {
  return {
    ...own,
    systems: own.systems.filter(({ id }) => !absent.includes(id)),
    categories: own.categories.map(({ systems, ...category }) => ({
      ...category,
      ...(systems && { systems: systems.filter((system) => !absent.includes(system)) }),
    })),
    identifiers: own.identifiers.filter(({ id }) => !gone.includes(id)),
    categoryHoldings: own.categoryHoldings.filter(({ system }) => !absent.includes(system)),
    holdings: own.holdings.filter(
      ({ identifier, system }) => !absent.includes(system) && !gone.includes(identifier),
    ),
    statements: own.statements.filter(({ id }) => !absent.some((system) => id === `about-${system}`)),
  }
}
