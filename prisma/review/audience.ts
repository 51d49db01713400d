import type { Transaction } from '../database/transaction'

/** The ids of those who edit a service for its team. */
export async function editorsOf(tx: Transaction, serviceId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { role: 'editor', team: { services: { some: { id: serviceId } } } },
    select: { personId: true },
  })
  return rows.map(({ personId }) => personId)
}

/** The ids of the privacy officers of an organisation. */
export async function officersOf(tx: Transaction, organisationId: string): Promise<string[]> {
  const rows = await tx.person.findMany({ where: { organisationId, officer: true }, select: { id: true } })
  return rows.map(({ id }) => id)
}
