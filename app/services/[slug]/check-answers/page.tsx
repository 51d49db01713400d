import { Answers } from '@/app/_record/answers'
import { crumbsOf } from '@/app/_record/crumbs'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_server/shell'
import { PageTitle } from '@/components/form/page-title'
import { kindOf } from '@/domain/record/kinds'
import { serviceFields, serviceSteps } from '@/domain/record/kinds/service'
import { entryPage } from '@/domain/record/links'
import { entriesOf } from '@/domain/record/references'
import { sections } from '@/domain/record/sections'

/** Every answer of a service on one page, to read before anything is made from it. */
export default async function CheckAnswers({ params }: { params: Promise<{ slug: string }> }) {
  const loaded = await serviceOfPage((await params).slug)
  const { record, base, name, may, titleOf } = loaded
  return (
    <Shell at="services" crumbs={crumbsOf(loaded)}>
      <PageTitle title={`Check answers – ${name}`} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">Check answers</h1>
      <h2 className="govuk-heading-m">The service</h2>
      <Answers
        fields={serviceFields}
        steps={serviceSteps}
        values={record.service}
        titleOf={titleOf}
        {...(may('change') && { changePage: (step: string) => `${base}/describe/${step}` })}
      />
      {sections.slice(1).map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 className="govuk-heading-l" id={section.id}>
            {section.title}
          </h2>
          {section.kinds.flatMap((kind) =>
            entriesOf(record, kind).map((entry) => {
              const page = entryPage(record, kind, entry.id)
              return (
                <section key={entry.id}>
                  <h3 className="govuk-heading-m">
                    <a className="govuk-link app-as-typed" href={page}>
                      {titleOf(kind, entry.id)}
                    </a>
                  </h3>
                  <Answers
                    {...kindOf(kind)}
                    values={entry}
                    titleOf={titleOf}
                    {...(may('change') &&
                      page.startsWith(base) && { changePage: (step: string) => `${page}/${step}` })}
                  />
                </section>
              )
            }),
          )}
        </section>
      ))}
    </Shell>
  )
}
