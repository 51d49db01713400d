import 'server-only'
import type { ServiceRecord } from '@/domain/record/record'
import { database } from '@/prisma/database/client'
import { servicesUsing } from '@/prisma/record/services-using'
import { requireActor } from '../_server/actor'

type Properties = { record: ServiceRecord; kind: 'system' | 'party'; id: string }

/** Where a shared system or organisation is used: by the organisation itself, and by which of its services. */
export async function UsedBy({ record, kind, id }: Properties) {
  const { services, others } = await servicesUsing(await database(), await requireActor(), id)
  const isController = kind === 'party' && record.organisation.jointControllers?.includes(id)
  return (
    <section aria-labelledby="used-by">
      <h2 className="govuk-heading-m" id="used-by">
        Used by
      </h2>
      {isController && <p className="govuk-body">It is a joint controller of the organisation.</p>}
      {services.length === 0 && others === 0 ? (
        <p className="govuk-body">No service uses it.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {services.map(({ slug, name }) => (
            <li key={slug}>
              <a className="govuk-link app-as-typed" href={`/services/${slug}`}>
                {name}
              </a>
            </li>
          ))}
          {others > 0 && (
            <li>{others === 1 ? '1 other service' : `${others.toLocaleString('en-GB')} other services`}</li>
          )}
        </ul>
      )}
    </section>
  )
}
