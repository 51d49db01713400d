import {
  type Attributes,
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  eachInLine,
  type Items,
} from '@/components/options'
import { ActionLink, type ActionsOptions } from './action-link'
import { SummaryCard, type SummaryCardOptions } from './summary-card'

export type SummaryListRow = {
  classes?: string
  key: Content & { classes?: string }
  value?: Content & { classes?: string }
  actions?: ActionsOptions
  attributes?: Attributes
}

export type SummaryListProps = ElementOptions & { rows: Items<SummaryListRow>; card?: SummaryCardOptions }

/** Answers by their question, with links to change them; in a card when there are many of a kind. */
export function SummaryList({ rows, card, classes, attributes }: SummaryListProps) {
  const anyRowHasActions = rows.some((row) => (row || undefined)?.actions?.items?.length)
  const list = (
    <dl className={classNames('govuk-summary-list', classes)} {...attributes}>
      {each(rows, (row) => (
        <div
          className={classNames(
            'govuk-summary-list__row',
            anyRowHasActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
            row.classes,
          )}
          {...row.attributes}
        >
          <dt className={classNames('govuk-summary-list__key', row.key.classes)}>{contentOf(row.key)}</dt>
          <dd className={classNames('govuk-summary-list__value', row.value?.classes)}>
            {contentOf(row.value)}
          </dd>
          {row.actions && <RowActions actions={row.actions} cardTitle={card?.title} />}
        </div>
      ))}
    </dl>
  )
  return card ? <SummaryCard card={card}>{list}</SummaryCard> : list
}

function RowActions({ actions, cardTitle }: { actions: ActionsOptions; cardTitle?: Content }) {
  const [first, ...others] = actions.items ?? []
  if (!first) return null
  return (
    <dd className={classNames('govuk-summary-list__actions', actions.classes)}>
      {others.length === 0 ? (
        <ActionLink action={first} cardTitle={cardTitle} />
      ) : (
        <ul className="govuk-summary-list__actions-list">
          {eachInLine(actions.items, (action) => (
            <li className="govuk-summary-list__actions-list-item">
              <ActionLink action={action} cardTitle={cardTitle} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}
