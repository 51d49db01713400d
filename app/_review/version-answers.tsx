import { type AnswersInWords, answersInWords } from '@/domain/documents/answers-in-words'
import { type Held, heldCopiesOfEach } from '@/domain/record/held'
import { kindOf } from '@/domain/record/kinds'
import { organisationFields, organisationSteps } from '@/domain/record/kinds/organisation'
import { serviceFields, serviceSteps } from '@/domain/record/kinds/service'
import { CommentLink } from '../_comments/comment-link'
import { newCommentPage } from '../_comments/comments'
import { besideAnswers } from '../_comments/open-comments'
import { Answers } from '../_record/answers'
import { filledSections } from '../_record/filled-sections'
import { SectionLinks } from '../_record/section-links'
import { HeldCopies } from '../_record/three-questions'
import type { VersionView } from './version-of-page'

/** Every answer that a version froze, in the order of the record; each identifier begins with its three answers. */
export function VersionAnswers({ view }: { view: VersionView }) {
  const { record } = view
  const copies = heldCopiesOfEach(record)
  const filled = filledSections(record)
  return (
    <>
      <SectionLinks
        sections={[
          { id: 'about-service', title: 'The service' },
          ...filled,
          { id: 'about-organisation', title: 'The organisation' },
        ]}
      />
      <Owner view={view} owner="service" title="The service" />
      {filled.map(({ id, title, entries }) => (
        <section key={id} aria-labelledby={id}>
          <h2 className="govuk-heading-l" id={id}>
            {title}
          </h2>
          {entries.map(({ kind, entry }) => (
            <Thing
              key={entry.id}
              view={view}
              about={`${kind}/${entry.id}`}
              title={view.titleOf(kind, entry.id)}
              definition={kindOf(kind)}
              answers={answersInWords(record, kind, entry, view.titleOf)}
              copies={kind === 'identifier' ? copies.get(entry.id) : undefined}
            />
          ))}
        </section>
      ))}
      <Owner view={view} owner="organisation" title="The organisation" />
    </>
  )
}

const owners = {
  service: { fields: serviceFields, steps: serviceSteps },
  organisation: { fields: organisationFields, steps: organisationSteps },
}

function Owner({ view, owner, title }: { view: VersionView; owner: keyof typeof owners; title: string }) {
  const { record } = view
  return (
    <section aria-labelledby={`about-${owner}`}>
      <h2 className="govuk-heading-l" id={`about-${owner}`}>
        {title}
      </h2>
      <Thing
        view={view}
        about={owner}
        title={record[owner].name}
        definition={owners[owner]}
        answers={answersInWords(record, owner, record[owner], view.titleOf)}
      />
    </section>
  )
}

function Thing({
  view,
  about,
  title,
  definition,
  answers,
  copies = [],
}: {
  view: VersionView
  about: string
  title: string
  definition: Pick<Parameters<typeof Answers>[0], 'fields' | 'steps'>
  answers: AnswersInWords
  copies?: readonly Held[]
}) {
  const { at, can } = view
  const { beside } = besideAnswers(view, about)
  return (
    <>
      <h3 className="govuk-heading-m app-as-typed" id={about}>
        {title}
      </h3>
      {can('create comment') && (
        <p className="govuk-body">
          <CommentLink href={newCommentPage(at.slug, { about, number: at.number })} what={title} />
        </p>
      )}
      <HeldCopies view={view} copies={copies} label={`How ${title} is held`} />
      <Answers {...definition} answers={answers} about={about} headingLevel={4} {...(beside && { beside })} />
    </>
  )
}
