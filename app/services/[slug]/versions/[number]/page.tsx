import { CommentAdded } from '@/app/_comments/comment-added'
import { EvidenceSummary } from '@/app/_evidence/summary'
import { crumbsOf } from '@/app/_record/crumbs'
import { DoneBanner } from '@/app/_review/done-banner'
import { FindingsAtSubmission } from '@/app/_review/findings-at-submission'
import { NextSteps } from '@/app/_review/next-steps'
import { OpenThreads } from '@/app/_review/open-threads'
import { ScreeningResult } from '@/app/_review/screening-result'
import { StateTag } from '@/app/_review/state-tag'
import { VersionContent } from '@/app/_review/version-content'
import { type VersionParams, versionOfPage } from '@/app/_review/version-of-page'
import { VersionSummary } from '@/app/_review/version-summary'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { dayInLondon } from '@/domain/day'
import { documents } from '@/domain/documents/documents'
import { noticeAddress } from '@/domain/exchange/published/address'
import { states } from '@/domain/review/workflow'
import { database } from '@/prisma/database/client'
import { lastReviewed } from '@/prisma/review/versions'

/** A version as it is reviewed: where it is and what to do, what the rules say of it, its documents and what changed. */
export default async function VersionPage({
  params,
  searchParams,
}: {
  params: VersionParams
  searchParams: Promise<Record<string, unknown>>
}) {
  const view = await versionOfPage(params)
  const { done, show, commented } = await searchParams
  const { actor, at, base, address, name, record, version } = view
  const reviewed = await lastReviewed(await database(), actor, at.slug, at.number)
  const submittedOn = dayInLondon(version.submittedAt)
  // What the team has to do now comes before what the officer has read.
  const isReturned = version.state === 'changesRequested'
  return (
    <Shell crumbs={crumbsOf(view, { text: 'Versions', href: `${base}/versions` })}>
      <PageTitle title={`Version ${at.number} – ${name}`} />
      <DoneBanner done={done} />
      <CommentAdded base={base} commented={commented} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">Version {at.number}</h1>
      <p className="govuk-body-l">
        <StateTag state={version.state} /> {states[version.state].banner}
      </p>
      <NextSteps view={view} />
      {isReturned && <OpenThreads view={view} />}
      <VersionSummary view={view} />
      <ScreeningResult record={record} day={submittedOn} />
      <FindingsAtSubmission view={view} day={submittedOn} />
      <EvidenceSummary view={view} day={submittedOn} until={version.submittedAt} />
      <h2 className="govuk-heading-m">Documents</h2>
      <ul className="govuk-list">
        {Object.entries(documents).map(([id, { title }]) => (
          <li key={id}>
            <a className="govuk-link" href={`${address}/documents/${id}`}>
              {title}
            </a>
          </li>
        ))}
        {version.publishedOn && (
          <li>
            <a className="govuk-link" href={noticeAddress(at.slug, { number: at.number })}>
              The notice as it was published
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={`${address}/sign-off`}>
            Sign-off of the DPIA
          </a>
        </li>
      </ul>
      {!isReturned && <OpenThreads view={view} />}
      <VersionContent view={view} reviewed={reviewed} everything={show === 'everything'} />
    </Shell>
  )
}
