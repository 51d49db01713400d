import type { ReactNode } from 'react'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import type { Section } from '@/domain/record/sections'
import { completeSection } from '../_record/actions/complete-section'
import { crumbsOf } from '../_record/crumbs'
import { GapList } from '../_record/gap-list'
import { QuestionForm } from '../_record/question-form'
import type { RecordView } from '../_server/record-view'

/** One task of a service: its lists, what is still needed, and whether the team has completed it. */
export function SectionPage({
  view,
  section,
  banner,
  children,
}: {
  view: RecordView
  section: Section
  /** What was done just now. */
  banner?: ReactNode
  children: ReactNode
}) {
  const { name, base, may, completed } = view
  const slug = view.place.kind === 'service' ? view.place.slug : ''
  const content = (
    <>
      {/* The check against the rules shows all that is open, after what they find. */}
      {section.id !== 'rules' && <GapList view={view} which={(gap) => gap.section === section.id} />}
      {children}
    </>
  )
  return (
    <Shell crumbs={crumbsOf(view, { text: section.title, href: `${base}/${section.id}` })}>
      {banner}
      {may('change') ? (
        <QuestionForm
          action={completeSection}
          caption={name}
          title={section.title}
          questions={[
            {
              name: 'completed',
              label: 'Have you completed this section?',
              optional: false,
              control: {
                type: 'radios',
                items: [
                  { value: 'yes', text: 'Yes, I’ve completed this section' },
                  { value: 'no', text: 'No, I’ll come back later' },
                ],
              },
            },
          ]}
          values={completed.includes(section.id) ? { completed: 'yes' } : {}}
          hidden={{ slug, section: section.id }}
        >
          {content}
        </QuestionForm>
      ) : (
        <>
          <PageTitle title={`${section.title} – ${name}`} />
          <span className="govuk-caption-l">{name}</span>
          <h1 className="govuk-heading-l">{section.title}</h1>
          {content}
        </>
      )}
    </Shell>
  )
}
