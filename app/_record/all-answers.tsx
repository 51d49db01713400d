import { answersInWords } from '@/domain/documents/answers-in-words'
import { kindOf } from '@/domain/record/kinds'
import { serviceFields, serviceSteps } from '@/domain/record/kinds/service'
import { entryPage } from '@/domain/record/links'
import { besideAnswers } from '../_comments/open-comments'
import type { RecordView } from '../_server/record-view'
import { Answers } from './answers'
import { filledSections } from './filled-sections'
import { SectionLinks } from './section-links'

/** Every answer of a service, section by section, with links to change them for those who may. */
export function AllAnswers({ view }: { view: RecordView }) {
  const { record, base, may, titleOf } = view
  const filled = filledSections(record)
  return (
    <>
      <SectionLinks sections={[{ id: 'about-service', title: 'The service' }, ...filled]} />
      <h2 className="govuk-heading-l" id="about-service">
        The service
      </h2>
      <Answers
        fields={serviceFields}
        steps={serviceSteps}
        answers={answersInWords(record, 'service', record.service, titleOf)}
        about="service"
        {...besideAnswers(view, 'service', { on: 'check-answers' })}
        {...(may('change') && { changePage: (step: string) => `${base}/describe/${step}` })}
      />
      {filled.map(({ id, title, entries }) => (
        <section key={id} aria-labelledby={id}>
          <h2 className="govuk-heading-l" id={id}>
            {title}
          </h2>
          {entries.map(({ kind, entry }) => {
            const page = entryPage(record, kind, entry.id)
            return (
              <section key={entry.id}>
                <h3 className="govuk-heading-m" id={`${kind}/${entry.id}`}>
                  <a className="govuk-link app-as-typed" href={page}>
                    {titleOf(kind, entry.id)}
                  </a>
                </h3>
                <Answers
                  {...kindOf(kind)}
                  answers={answersInWords(record, kind, entry, titleOf)}
                  about={`${kind}/${entry.id}`}
                  headingLevel={4}
                  {...besideAnswers(view, `${kind}/${entry.id}`, { on: 'check-answers' })}
                  {...(may('change') &&
                    page.startsWith(base) && { changePage: (step: string) => `${page}/${step}` })}
                />
              </section>
            )
          })}
        </section>
      ))}
    </>
  )
}
