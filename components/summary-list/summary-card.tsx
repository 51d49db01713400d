import type { ReactNode } from 'react'
import {
  type Attributes,
  type Content,
  classNames,
  contentOf,
  eachInLine,
  headingTag,
} from '@/components/options'
import { ActionLink, type ActionsOptions } from './action-link'

export type SummaryCardOptions = {
  title?: Content & { headingLevel?: number; classes?: string }
  actions?: ActionsOptions
  classes?: string
  attributes?: Attributes
}

/** The frame and title of a summary list that is one of many of the same kind. */
export function SummaryCard({ card, children }: { card: SummaryCardOptions; children: ReactNode }) {
  const { title, actions } = card
  const Heading = headingTag(title?.headingLevel || 2)
  const [first, ...others] = actions?.items ?? []
  return (
    <div className={classNames('govuk-summary-card', card.classes)} {...card.attributes}>
      <div className="govuk-summary-card__title-wrapper">
        {title && (
          <Heading className={classNames('govuk-summary-card__title', title.classes)}>
            {contentOf(title)}
          </Heading>
        )}
        {first && others.length === 0 && (
          <div className={classNames('govuk-summary-card__actions', actions?.classes)}>
            <ActionLink action={first} cardTitle={title} />
          </div>
        )}
        {others.length > 0 && (
          <ul className={classNames('govuk-summary-card__actions', actions?.classes)}>
            {eachInLine(actions?.items, (action) => (
              <li className="govuk-summary-card__action">
                <ActionLink action={action} cardTitle={title} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  )
}
