import { Answers } from '@/app/_record/answers'
import { EntryList } from '@/app/_record/entry-list'
import { FindingList } from '@/app/_record/finding-list'
import { findingsToday } from '@/app/_record/findings-today'
import { organisationOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { answersInWords } from '@/domain/documents/answers-in-words'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields, organisationSteps } from '@/domain/record/kinds/organisation'
import { CheckedOn } from './checked-on'

/** What the organisation says once for all its services: itself, its contacts, shared systems and statements. */
export default async function OrganisationPage() {
  const view = await organisationOfPage()
  const { name, base, record, titleOf, may, can } = view
  const found = findingsToday(view)
  return (
    <Shell>
      <PageTitle title={name} />
      <span className="govuk-caption-l">Organisation</span>
      <h1 className="govuk-heading-l">{name}</h1>
      <p className="govuk-body">
        What is recorded here goes into the documents of every service of the organisation.
        {!may('change') && ' Ask a privacy officer or an administrator to change it.'}
      </p>
      {can('see sharedChange') && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${base}/changes`}>
            Changes that nobody else has confirmed
          </a>
        </p>
      )}
      {found.length > 0 && (
        <section aria-labelledby="found">
          <h2 className="govuk-heading-m" id="found">
            What the rules find
          </h2>
          <FindingList view={view} findings={found} />
        </section>
      )}
      <Answers
        fields={organisationFields}
        steps={organisationSteps}
        headingLevel={2}
        answers={answersInWords(record, 'organisation', record.organisation, titleOf)}
        {...(may('change') && { changePage: (step: string) => `${base}/profile/${step}` })}
      />
      {kindNames
        .filter((kind) => kindOf(kind).mayBeShared)
        .map((kind) => (
          <EntryList
            key={kind}
            view={view}
            kind={kind}
            {...(kind === 'contact' && {
              note: (id: string) => <CheckedOn record={record} id={id} findings={found} />,
            })}
          />
        ))}
    </Shell>
  )
}
