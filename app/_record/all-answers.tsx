import type { KindName } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { serviceFields, serviceSteps } from '@/domain/record/kinds/service'
import { entryPage } from '@/domain/record/links'
import { entriesOf } from '@/domain/record/references'
import { sections } from '@/domain/record/sections'
import { besideAnswers } from '../_review/open-comments'
import { Answers } from './answers'
import type { Loaded } from './loaded'

/** Every answer of a service, section by section, with links to change them for those who may. */
export function AllAnswers({ loaded }: { loaded: Loaded }) {
  const { record, base, may, titleOf } = loaded
  return (
    <>
      <h2 className="govuk-heading-m">The service</h2>
      <Answers
        fields={serviceFields}
        steps={serviceSteps}
        values={record.service}
        titleOf={titleOf}
        {...besideAnswers(loaded, 'service')}
        {...(may('change') && { changePage: (step: string) => `${base}/describe/${step}` })}
      />
      {sections.slice(1).map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 className="govuk-heading-l" id={section.id}>
            {section.title}
          </h2>
          {section.kinds.filter(isAnswered).flatMap((kind) =>
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
                    {...besideAnswers(loaded, `${kind}/${entry.id}`)}
                    {...(may('change') &&
                      page.startsWith(base) && { changePage: (step: string) => `${page}/${step}` })}
                  />
                </section>
              )
            }),
          )}
        </section>
      ))}
    </>
  )
}

/** Observations can be hundreds; the page of the evidence lists them. */
const isAnswered = (kind: KindName) => kind !== 'observation'
