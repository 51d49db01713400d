import type { Contact, Identifier, Organisation, Party, ServiceRecord, System } from '@/domain/record/record'
import type { Deployment, Runner } from './deployment'

/** Whose inventory it is, and how to reach them. */
export type Host = { organisation: Organisation; contacts: Contact[] }

/** Systems that run where the application runs; the ids are those of prisma/own/privacy-inventory.yaml. */
const hosted = ['application', 'database', 'application-log', 'server-log']
const logs = ['application-log', 'server-log']
const signInService = 'sign-in-service'

/** Cookies that are set only on the way to a sign-in service and back. */
const onTheWay = ['next-page-cookie', 'state-cookie', 'nonce-cookie', 'pkce-cookie']

/**
 * The inventory's own record as it is true of one installation: with the organisation whose inventory it is, its
 * contacts, and what the settings say. What they do not say stays open, as a gap like any other.
 */
export function asDeployed(own: ServiceRecord, deployment: Deployment, host?: Host): ServiceRecord {
  const record = deployment.signIn ? own : withoutSignInService(own)
  const { hosting, signIn, address } = deployment
  const { jointControllers: _, ...organisation } = host?.organisation ?? record.organisation
  return {
    ...record,
    organisation,
    service: { ...record.service, ...(address && { addresses: [address] }) },
    parties: [
      ...partyOf('hosting-provider', hosting),
      ...(signIn ? partyOf('sign-in-provider', signIn) : []),
    ],
    systems: record.systems.map((system) => systemAsDeployed(system, deployment)),
    identifiers: record.identifiers.map((identifier) => cookieAsSet(identifier, address)),
    contacts: host?.contacts ?? [],
  }
}

function systemAsDeployed(system: System, { hosting, signIn, logs: period }: Deployment): System {
  if (system.id === signInService && signIn)
    return { ...system, name: `Sign-in service (${signIn.name})`, ...runBy('sign-in-provider', signIn) }
  if (!hosted.includes(system.id)) return system
  return {
    ...system,
    ...runBy('hosting-provider', hosting),
    ...(logs.includes(system.id) &&
      period && { stages: [{ measure: 'exactly', period, from: 'collected' }] }),
  }
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

function withoutSignInService(own: ServiceRecord): ServiceRecord {
  const gone = ['sign-in-id', ...onTheWay]
  return {
    ...own,
    systems: own.systems.filter(({ id }) => id !== signInService),
    identifiers: own.identifiers.filter(({ id }) => !gone.includes(id)),
    holdings: own.holdings.filter(
      ({ identifier, system }) => system !== signInService && !gone.includes(identifier),
    ),
    statements: own.statements.filter(({ id }) => id !== 'about-sign-in-service'),
  }
}
