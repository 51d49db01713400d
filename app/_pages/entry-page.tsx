import { notFound } from 'next/navigation'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { answersInWords } from '@/domain/documents/answers-in-words'
import type { Finding } from '@/domain/law/findings'
import type { KindName } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { resolved } from '@/domain/record/resolved/resolved'
import { statedBy } from '@/domain/record/resolved/stated'
import { sectionOf } from '@/domain/record/sections'
import { printSubject } from '@/domain/review/comment-subject'
import { CommentAdded } from '../_comments/comment-added'
import { newCommentPage } from '../_comments/comments'
import { CommentsOnHolding } from '../_comments/comments-on-holding'
import { besideAnswers, OpenComments, openAbout } from '../_comments/open-comments'
import { DoneBanner } from '../_evidence/done-banner'
import { ObservationState } from '../_evidence/observation-state'
import { SeenIn } from '../_evidence/seen-in'
import { SeenInEvidence } from '../_evidence/seen-in-evidence'
import { AboutCategory } from '../_record/about-category'
import { Answers } from '../_record/answers'
import { crumbsOf } from '../_record/crumbs'
import { FindingList } from '../_record/finding-list'
import { findingsToday } from '../_record/findings-today'
import { FurtherLinks } from '../_record/further-links'
import { GapList } from '../_record/gap-list'
import { ThreeQuestions } from '../_record/three-questions'
import { UsedBy } from '../_record/used-by'
import type { RecordView } from '../_server/record-view'
import { ToBeConfirmed } from './to-be-confirmed'

/** Everything recorded about one thing, with the links that change it. */
export function EntryPage({
  view,
  kind,
  id,
  done,
  commented,
}: {
  view: RecordView
  kind: KindName
  id: string
  /** What was done just now, as the address says it. */
  done?: unknown
  /** The comment that was added just now, as the address says it. */
  commented?: unknown
}) {
  const { record, base, may, titleOf } = view
  const definition = kindOf(kind)
  const stated = statedBy(record, kind, id)
  if (!stated) notFound()
  const page = `${base}/${definition.plural}/${id}`
  const about = printSubject({ of: kind, id })
  const isAbout = aboutThing(view, kind, id)
  const title = titleOf(kind, id)
  const section = view.place.kind === 'service' ? `${base}/${sectionOf(kind)}` : base
  return (
    <Shell crumbs={crumbsOf(view, { text: title, href: page }, kind)}>
      <PageTitle title={`${title} – ${view.name}`} />
      <DoneBanner done={done} />
      <CommentAdded base={base} commented={commented} />
      <span className="govuk-caption-l">{view.name}</span>
      <h1 className="govuk-heading-l app-as-typed">{title}</h1>
      <FoundHere view={view} findings={findingsToday(view).filter(({ facts }) => isAbout(facts[0]))} />
      <GapList view={view} which={({ fact }) => isAbout(fact)} />
      <ToBeConfirmed view={view} subject={{ place: view.place, kind, id }} />
      <OpenComments view={view} comments={openAbout(view, about, 'alone')} />
      {kind === 'evidence' && <SeenIn view={view} id={id} />}
      {kind === 'observation' && <ObservationState view={view} id={id} />}
      {kind === 'identifier' && (
        <>
          <SeenInEvidence view={view} id={id} />
          <ThreeQuestions view={view} id={id} />
          <CommentsOnHolding view={view} id={id} />
        </>
      )}
      {kind === 'category' && <AboutCategory view={view} id={id} />}
      <h2 className="govuk-heading-m">{kind === 'identifier' ? 'About the identifier' : 'Answers'}</h2>
      <Answers
        fields={definition.fields}
        steps={definition.steps}
        answers={answersInWords(record, kind, stated.values, titleOf)}
        {...besideAnswers(view, about)}
        {...(may('change') && { changePage: (step: string) => `${page}/${step}` })}
      />
      {view.place.kind === 'organisation' && (kind === 'system' || kind === 'party') && (
        <UsedBy record={record} kind={kind} id={id} />
      )}
      <FurtherLinks
        links={[
          view.place.kind === 'service' &&
            view.can('create comment') && {
              text: `Comment on this ${definition.noun}`,
              href: newCommentPage(view.place.slug, { about }),
            },
          { text: 'Back to the list', href: section },
          stated.hasRow &&
            may('remove') && { text: `Remove this ${definition.noun}`, href: `${page}/remove` },
          !stated.hasRow &&
            may('change') && { text: 'Say that it is not held there', href: `${page}/where#notHere` },
        ]}
      />
    </Shell>
  )
}

/** What the rules find in this thing; nothing is said when they find nothing. */
function FoundHere({ view, findings }: { view: RecordView; findings: Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="found-here">
      <h2 className="govuk-heading-m" id="found-here">
        What the rules find
      </h2>
      <FindingList view={view} findings={findings} />
    </section>
  )
}

/** Tells whether a fact is about a thing; where an identifier is held belongs to the identifier. */
function aboutThing({ record }: RecordView, kind: KindName, id: string): (fact?: string) => boolean {
  const holdings =
    kind === 'identifier'
      ? resolved(record).record.holdings.filter(({ identifier }) => identifier === id)
      : []
  const begins = [`${kind}/${id}/`, ...holdings.map((holding) => `holding/${holding.id}/`)]
  return (fact) => begins.some((beginning) => fact?.startsWith(beginning))
}
