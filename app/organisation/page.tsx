import { Answers } from '@/app/_record/answers'
import { EntryList } from '@/app/_record/entry-list'
import { organisationOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_server/shell'
import { PageTitle } from '@/components/form/page-title'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields, organisationSteps } from '@/domain/record/kinds/organisation'

/** What the organisation says once for all its services: itself, its contacts, shared systems and statements. */
export default async function OrganisationPage() {
  const loaded = await organisationOfPage()
  const { name, base, record, titleOf, may } = loaded
  return (
    <Shell at="organisation">
      <PageTitle title={name} />
      <span className="govuk-caption-l">Organisation</span>
      <h1 className="govuk-heading-l">{name}</h1>
      <p className="govuk-body">
        What is recorded here goes into the documents of every service of the organisation.
        {!may('change') && ' Ask a privacy officer or an administrator to change it.'}
      </p>
      <Answers
        fields={organisationFields}
        steps={organisationSteps}
        values={record.organisation}
        titleOf={titleOf}
        {...(may('change') && { changePage: (step: string) => `${base}/profile/${step}` })}
      />
      {kindNames
        .filter((kind) => kindOf(kind).mayBeShared)
        .map((kind) => (
          <EntryList key={kind} loaded={loaded} kind={kind} />
        ))}
    </Shell>
  )
}
