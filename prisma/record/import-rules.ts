import { kindNames, kindOf } from '@/domain/record/kinds'
import type { Problem } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import type { Transaction } from '../database/transaction'

/**
 * A service's record holds what its organisation shares beside its own, so an id that is shared cannot be a
 * service's own as well, be it of this service or of another one of the organisation.
 */
export async function takenIds(
  tx: Transaction,
  { organisationId, serviceId }: { organisationId: string; serviceId: string },
  record: ServiceRecord,
): Promise<Problem[]> {
  const stored = await tx.item.findMany({
    where: {
      organisationId,
      OR: [{ serviceId: null }, { serviceId: { not: serviceId } }],
      id: { in: kindNames.flatMap((name) => entriesOf(record, name).map(({ id }) => id)) },
    },
    select: { id: true, service: { select: { name: true } } },
  })
  const shared = new Set(stored.flatMap(({ id, service }) => (service ? [] : [id])))
  const elsewhere = new Map(stored.flatMap(({ id, service }) => (service ? [[id, service.name]] : [])))
  return kindNames.flatMap((name) =>
    entriesOf(record, name).flatMap((entry, index) => {
      const path = `${kindOf(name).plural}.${index}.id`
      if (!entry.shared)
        return shared.has(entry.id)
          ? [{ path, message: `The organisation already shares something with the id “${entry.id}”` }]
          : []
      const service = elsewhere.get(entry.id)
      return service
        ? [{ path, message: `The service “${service}” already has something with the id “${entry.id}”` }]
        : []
    }),
  )
}
