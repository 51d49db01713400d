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
import type { LoadedVersion } from './version-of-page'

/** Every answer that a version froze, in the order of the record; each identifier begins with its three answers. */
export function VersionAnswers({ loaded }: { loaded: LoadedVersion }) {
  const { record } = loaded
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
      <Owner loaded={loaded} owner="service" title="The service" />
      {filled.map(({ id, title, entries }) => (
        <section key={id} aria-labelledby={id}>
          <h2 className="govuk-heading-l" id={id}>
            {title}
          </h2>
          {entries.map(({ kind, entry }) => (
            <Thing
              key={entry.id}
              loaded={loaded}
              about={`${kind}/${entry.id}`}
              title={loaded.titleOf(kind, entry.id)}
              definition={kindOf(kind)}
              answers={answersInWords(record, kind, entry, loaded.titleOf)}
              copies={kind === 'identifier' ? copies.get(entry.id) : undefined}
            />
          ))}
        </section>
      ))}
      <Owner loaded={loaded} owner="organisation" title="The organisation" />
    </>
  )
}

const owners = {
  service: { fields: serviceFields, steps: serviceSteps },
  organisation: { fields: organisationFields, steps: organisationSteps },
}

function Owner({
  loaded,
  owner,
  title,
}: {
  loaded: LoadedVersion
  owner: keyof typeof owners
  title: string
}) {
  const { record } = loaded
  return (
    <section aria-labelledby={`about-${owner}`}>
      <h2 className="govuk-heading-l" id={`about-${owner}`}>
        {title}
      </h2>
      <Thing
        loaded={loaded}
        about={owner}
        title={record[owner].name}
        definition={owners[owner]}
        answers={answersInWords(record, owner, record[owner], loaded.titleOf)}
      />
    </section>
  )
}

function Thing({
  loaded,
  about,
  title,
  definition,
  answers,
  copies = [],
}: {
  loaded: LoadedVersion
  about: string
  title: string
  definition: Pick<Parameters<typeof Answers>[0], 'fields' | 'steps'>
  answers: AnswersInWords
  copies?: readonly Held[]
}) {
  const { at, can } = loaded
  const { beside } = besideAnswers(loaded, about)
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
      <HeldCopies loaded={loaded} copies={copies} label={`How ${title} is held`} />
      <Answers {...definition} answers={answers} about={about} headingLevel={4} {...(beside && { beside })} />
    </>
  )
}
