import { confirmChange } from '@/app/_review/actions'
import { ButtonForm } from '@/app/_review/button-form'
import { Changes } from '@/app/_review/changes'
import { withFormKey } from '@/app/_server/form-key'
import { Details } from '@/components/details/details'
import { Timeline } from '@/components/moj/timeline/timeline'
import { timeInLondon } from '@/domain/day'
import type { TitleOf } from '@/domain/record/in-words'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { confirmationHindrance } from '@/domain/review/authorship'
import { eventInWords } from '@/domain/review/event-in-words'
import { personWhoLeft } from '@/domain/review/person-who-left'
import type { UnconfirmedChange } from '@/prisma/review/unconfirmed-changes'

/** Something shared with what happened to it, and the button for somebody who may confirm it. */
export function SharedChangeCard({
  changed: { change, confirmations, isRemoved, title, events, confirmedBy },
  titleOf,
  personId,
}: {
  changed: UnconfirmedChange
  titleOf: TitleOf
  /** Who looks at it, if they may confirm what others changed. */
  personId?: string
}) {
  const why = personId && confirmationHindrance(personId, change, confirmations)
  const link = isRemoved ? undefined : pageOfChange(change)
  return (
    <section className="govuk-!-margin-bottom-8">
      <h3 className="govuk-heading-s app-as-typed">
        {nounOf(change.kind)}:{' '}
        {link ? (
          <a className="govuk-link" href={link}>
            {title}
          </a>
        ) : (
          title
        )}
        {isRemoved && ' (removed)'}
      </h3>
      {change.authorsUnknown && (
        <p className="govuk-body">
          The history no longer says everybody who changed this, so two privacy officers must confirm it.
        </p>
      )}
      <Timeline
        headingLevel={4}
        items={events.map(({ id, event, at, by }) => {
          const words = eventInWords(event, titleOf)
          return {
            label: { text: words.title },
            datetime: { timestamp: at.toISOString(), text: timeInLondon(at) },
            byline: { text: by === undefined ? 'the operator' : by || personWhoLeft },
            html: words.changes.length > 0 && (
              <Details
                summaryText={words.changes.length === 1 ? '1 answer' : `${words.changes.length} answers`}
                key={id}
              >
                <Changes changes={words.changes} />
              </Details>
            ),
          }
        })}
      />
      {confirmedBy.length > 0 && (
        <p className="govuk-body">
          Confirmed by {confirmedBy.map((name) => name || personWhoLeft).join(', ')}. Another privacy officer
          must confirm it too.
        </p>
      )}
      {why === 'own change' && (
        <p className="govuk-body">You made this change, so another privacy officer must confirm it.</p>
      )}
      {personId && !why && (
        <ButtonForm
          action={confirmChange}
          hidden={withFormKey({ kind: change.kind, id: change.id, hash: change.hash })}
          text="Confirm that this is right"
          what={title}
        />
      )}
    </section>
  )
}

function nounOf(kind: string): string {
  const known = kindNames.find((name) => name === kind)
  const noun = known ? kindOf(known).noun : 'organisation'
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

function pageOfChange({ kind, id }: { kind: string; id: string }): string {
  const known = kindNames.find((name) => name === kind)
  return known ? `/organisation/${kindOf(known).plural}/${id}` : '/organisation'
}
