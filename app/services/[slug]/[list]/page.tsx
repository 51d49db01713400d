import { notFound, redirect } from 'next/navigation'
import { CommentAdded } from '@/app/_comments/comment-added'
import { besideAnswers } from '@/app/_comments/open-comments'
import { SectionPage } from '@/app/_pages/section-page'
import { Answers } from '@/app/_record/answers'
import { DpiaQuestions } from '@/app/_record/dpia-questions'
import { EntryList } from '@/app/_record/entry-list'
import { IdentifierTable } from '@/app/_record/identifier-table'
import { RuleCheck } from '@/app/_record/rule-check'
import { serviceOfPage } from '@/app/_server/load'
import type { Loaded } from '@/app/_server/loaded'
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
  const loaded = await serviceOfPage(slug)
  return (
    <SectionPage
      loaded={loaded}
      section={section}
      banner={<CommentAdded base={loaded.base} commented={(await searchParams).commented} />}
    >
      <Content loaded={loaded} section={section} />
    </SectionPage>
  )
}

function Content({ loaded, section }: { loaded: Loaded; section: Section }) {
  const { record, base, may, titleOf } = loaded
  switch (section.id) {
    case 'describe':
      return (
        <Answers
          fields={serviceFields}
          steps={serviceSteps}
          headingLevel={2}
          answers={answersInWords(record, 'service', record.service, titleOf)}
          {...besideAnswers(loaded, 'service')}
          {...(may('change') && { changePage: (step: string) => `${base}/describe/${step}` })}
        />
      )
    case 'identifiers':
      return <IdentifierTable loaded={loaded} />
    case 'dpia':
      return <DpiaQuestions loaded={loaded} />
    case 'rules':
      return <RuleCheck loaded={loaded} />
    default:
      return (
        <>
          {section.id === 'systems' && may('create') && (
            <Button href={`${base}/catalogue`} text="Add a system from the catalogue" />
          )}
          {section.kinds.map((kind) => (
            <EntryList key={kind} loaded={loaded} kind={kind} />
          ))}
        </>
      )
  }
}
