import { notFound, redirect } from 'next/navigation'
import { CommentAdded } from '@/app/_comments/comment-added'
import { besideAnswers } from '@/app/_comments/open-comments'
import { SectionPage } from '@/app/_pages/section-page'
import { ToBeConfirmed } from '@/app/_pages/to-be-confirmed'
import { Answers } from '@/app/_record/answers'
import { CategoryTable } from '@/app/_record/category-table'
import { DpiaQuestions } from '@/app/_record/dpia-questions'
import { EntryList } from '@/app/_record/entry-list'
import { IdentifierTable } from '@/app/_record/identifier-table'
import { RuleCheck } from '@/app/_record/rule-check'
import { serviceOfPage } from '@/app/_server/load'
import type { RecordView } from '@/app/_server/record-view'
import { Button } from '@/components/button/button'
import { answersInWords } from '@/domain/documents/answers-in-words'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { serviceFields, serviceSteps } from '@/domain/record/kinds/service'
import { type Section, sectionOf, sections } from '@/domain/record/sections'

/** A task of the service: `/services/<slug>/systems`. The address of a list of things leads to its task. */
export default async function ServiceSection({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string; list: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug, list } = await params
  const section = sections.find(({ id }) => id === list)
  if (!section) {
    const kind = kindNames.find((name) => kindOf(name).plural === list) ?? notFound()
    redirect(`/services/${slug}/${sectionOf(kind)}`)
  }
  const view = await serviceOfPage(slug)
  return (
    <SectionPage
      view={view}
      section={section}
      banner={<CommentAdded base={view.base} commented={(await searchParams).commented} />}
    >
      <Content view={view} section={section} />
    </SectionPage>
  )
}

function Content({ view, section }: { view: RecordView; section: Section }) {
  const { record, base, may, titleOf } = view
  switch (section.id) {
    case 'describe':
      return (
        <>
          <ToBeConfirmed view={view} subject={{ place: view.place, kind: 'profile', id: '' }} />
          <Answers
            fields={serviceFields}
            steps={serviceSteps}
            headingLevel={2}
            answers={answersInWords(record, 'service', record.service, titleOf)}
            {...besideAnswers(view, 'service')}
            {...(may('change') && { changePage: (step: string) => `${base}/describe/${step}` })}
          />
        </>
      )
    case 'identifiers':
      return (
        <>
          <CategoryTable view={view} />
          <IdentifierTable view={view} />
        </>
      )
    case 'dpia':
      return <DpiaQuestions view={view} />
    case 'rules':
      return <RuleCheck view={view} />
    default:
      return (
        <>
          {section.id === 'systems' && may('create') && (
            <Button href={`${base}/catalogue`} text="Add a system from the catalogue" />
          )}
          {section.kinds.map((kind) => (
            <EntryList key={kind} view={view} kind={kind} />
          ))}
        </>
      )
  }
}
