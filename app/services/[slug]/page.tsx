import { openIn, toAnswerInWords } from '@/app/_comments/open-comments'
import { comparedIn } from '@/app/_evidence/compared'
import { findingsToday } from '@/app/_record/findings-today'
import { ReviewTasks } from '@/app/_review/review-tasks'
import { serviceOfPage } from '@/app/_server/load'
import type { RecordView } from '@/app/_server/record-view'
import { today } from '@/app/_server/today'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { TaskList, type TaskListItem } from '@/components/task-list/task-list'
import { dayInWords } from '@/domain/day'
import { countsOf, unresolvedInWords } from '@/domain/evidence/comparison-lists'
import { mustFix } from '@/domain/law/findings'
import type { Gap } from '@/domain/record/gaps/gap'
import { entriesOf } from '@/domain/record/references'
import { type Section, type SectionId, sections } from '@/domain/record/sections'
import { severities } from '@/domain/record/severity'
import { database } from '@/prisma/database/client'
import { staleNow } from '@/prisma/publishing/stale-now'

/** The task list of a service. */
export default async function ServicePage({ params }: { params: Promise<{ slug: string }> }) {
  const view = await serviceOfPage((await params).slug)
  const { name, base, record, review, gaps, later, completed } = view
  const stale = review.published ? await staleNow(await database(), record, today()) : undefined
  const wrong = mustFix(findingsToday(view)).length
  const unresolved = unresolvedInWords(countsOf(comparedIn(view)))
  const gapsIn = (section: SectionId) => gaps.filter((gap) => gap.section === section)
  const problemsIn = (section: SectionId) => (section === 'rules' ? wrong : gapsIn(section).length)
  const observedIn = (section: SectionId) =>
    section === 'identifiers' || section === 'evidence' ? unresolved : ''
  const done = sections.filter(
    ({ id }) => completed.includes(id) && problemsIn(id) === 0 && !observedIn(id),
  ).length
  return (
    <Shell crumbs={[{ text: 'Your services', href: '/services' }]}>
      <PageTitle title={name} />
      <h1 className="govuk-heading-l app-as-typed">{name}</h1>
      {record.service.summary && <p className="govuk-body-l app-as-typed">{record.service.summary}</p>}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <p className="govuk-body">
            {done} of {sections.length} tasks completed.
            {gaps.length > 0 &&
              ` ${gaps.length} ${gaps.length === 1 ? 'answer is' : 'answers are'} still needed${gravest(gaps)}.`}
            {later[0] && ` ${later.length} more will be needed, the first from ${dayInWords(later[0].from)}.`}
          </p>
          {gaps.length + wrong > 0 && (
            <p className="govuk-body">
              <a className="govuk-link" href={`${base}/rules`}>
                See all that is open, the gravest first
              </a>
            </p>
          )}
          <h2 className="govuk-heading-m">Record what the service captures</h2>
          <TaskList
            idPrefix="record"
            items={sections.map((section) =>
              taskOf(
                view,
                section,
                problemsIn(section.id),
                observedIn(section.id),
                gravest(gapsIn(section.id)),
              ),
            )}
          />
          <h2 className="govuk-heading-m">Check what comes out</h2>
          <TaskList
            idPrefix="check"
            items={[
              {
                title: { text: 'Check the documents' },
                hint: {
                  text: ['Privacy notice, cookies page and DPIA inputs', toAnswerInWords(openIn(view))]
                    .filter(Boolean)
                    .join('. '),
                },
                href: `${base}/documents`,
                status:
                  gaps.length === 0
                    ? { text: 'Ready' }
                    : { tag: { text: 'Incomplete', classes: 'govuk-tag--blue' } },
              },
            ]}
          />
          <ReviewTasks view={view} stale={stale?.parts.length} isReady={gaps.length + wrong === 0} />
        </div>
        <div className="govuk-grid-column-one-third">
          <nav aria-label="About this service">
            <h2 className="govuk-heading-s">About this service</h2>
            <ul className="govuk-list">
              <li>
                <a className="govuk-link" href={`${base}/check-answers`}>
                  Check all answers
                </a>
              </li>
              <li>
                <a className="govuk-link" href={`${base}/comments`}>
                  Comments{view.comments.length > 0 && ` (${view.comments.length} open)`}
                </a>
              </li>
              <li>
                <a className="govuk-link" href={`${base}/audit-notice`}>
                  Audit a published notice
                </a>
              </li>
              <li>
                <a className="govuk-link" href={`${base}/versions`}>
                  Versions
                </a>
              </li>
              <li>
                <a className="govuk-link" href={`${base}/history`}>
                  History
                </a>
              </li>
              <li>
                <a className="govuk-link" href={`${base}/record.json`}>
                  Download the record
                </a>
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </Shell>
  )
}

/** How many of some gaps matter most, in words that follow their number; nothing when none does. */
function gravest(gaps: readonly Gap[]): string {
  const count = gaps.filter(({ severity }) => severity === 'must').length
  if (count === 0) return ''
  return count === gaps.length
    ? `, marked “${severities.must}”`
    : `, ${count} of them marked “${severities.must}”`
}

/**
 * `observed` says what evidence shows that the section must still settle, nothing when it is settled; `grave` how much of what is
 * missing matters most.
 */
function taskOf(
  view: RecordView,
  section: Section,
  missing: number,
  observed: string,
  grave: string,
): TaskListItem {
  const { base, completed, record } = view
  const isDone = completed.includes(section.id)
  const isStarted =
    section.id === 'describe' ||
    section.id === 'rules' ||
    section.kinds.some((kind) => entriesOf(record, kind).some((entry) => !entry.shared))
  const hints = [
    missing > 0 &&
      isStarted &&
      (section.id === 'rules' ? `${missing} to fix` : `${missing} still needed${grave}`),
    observed,
    toAnswerInWords(openIn(view, section.id as SectionId)),
  ].filter(Boolean)
  return {
    title: { text: section.task },
    href: `${base}/${section.id}`,
    ...(hints.length > 0 && { hint: { text: hints.join('. ') } }),
    status:
      isDone && missing === 0 && !observed
        ? { text: 'Completed' }
        : isDone || (section.id === 'identifiers' && observed)
          ? { tag: { text: 'There is a problem', classes: 'govuk-tag--red' } }
          : {
              tag: isStarted
                ? { text: 'Incomplete', classes: 'govuk-tag--blue' }
                : { text: 'Not yet started', classes: 'govuk-tag--grey' },
            },
  }
}
