import type { Fields, Values } from '@/domain/record/field'
import { isAsked } from '@/domain/record/kind'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { Problem } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { refusedAnew } from '@/domain/record/refused-anew'
import type { Transaction } from '../database/transaction'

/**
 * What a file brings that may not be stored anew, with paths into the file. What is stored already, of the service, its
 * organisation or one of their entries, may stand in the file as it is: an export can be imported again. A day that has
 * passed is no reason: files are kept.
 */
export async function refusedInImport(tx: Transaction, record: ServiceRecord): Promise<Problem[]> {
  const { organisation, service } = record
  const storedService = await tx.service.findUnique({ where: { slug: service.slug } })
  const storedOrganisation = await tx.organisation.findUnique({ where: { id: organisation.id } })
  const scopes = [organisation.id, ...(storedService ? [storedService.id] : [])]
  const items = await tx.item.findMany({ where: { scope: { in: scopes } }, select: { id: true, data: true } })
  const stored = new Map(items.map(({ id, data }) => [id, data as Values]))
  const about = (path: string, fields: Fields, answers: Values, stored: Values) =>
    refusedAnew(fields, answers, { stored }).map((problem) => ({
      ...problem,
      path: `${path}.${problem.path}`,
    }))
  return [
    ...about('organisation', organisationFields, organisation, answersOfOwner(storedOrganisation)),
    ...about('service', serviceFields, service, answersOfOwner(storedService)),
    // What comes from evidence was never typed.
    ...kindNames
      .filter((name) => isAsked(kindOf(name)))
      .flatMap((name) =>
        entriesOf(record, name).flatMap((entry, index) =>
          about(`${kindOf(name).plural}.${index}`, kindOf(name).fields, entry, stored.get(entry.id) ?? {}),
        ),
      ),
  ]
}

function answersOfOwner(row: { name: string; data: unknown } | null): Values {
  return row ? { name: row.name, ...(row.data as Values) } : {}
}
