import {
  type Attributes,
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'

type Cell = Content & {
  format?: 'numeric'
  classes?: string
  colspan?: number
  rowspan?: number
  attributes?: Attributes
}

export type TableProps = ElementOptions & {
  caption?: string
  captionClasses?: string
  head?: Items<Cell>
  rows: Items<Items<Cell>>
  firstCellIsHeader?: boolean
}

/** Facts to compare, in rows and columns. */
export function Table(props: TableProps) {
  return (
    <table className={classNames('govuk-table', props.classes)} {...props.attributes}>
      {props.caption && (
        <caption className={classNames('govuk-table__caption', props.captionClasses)}>
          {props.caption}
        </caption>
      )}
      {props.head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {each(props.head, (cell) => (
              <th
                scope="col"
                className={classNames('govuk-table__header', modifier('header', cell), cell.classes)}
                {...spans(cell)}
              >
                {contentOf(cell)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {each(props.rows, (row) => (
          <tr className="govuk-table__row">
            {each(row, (cell, place) =>
              place === 1 && props.firstCellIsHeader ? (
                <th scope="row" className={classNames('govuk-table__header', cell.classes)} {...spans(cell)}>
                  {contentOf(cell)}
                </th>
              ) : (
                <td
                  className={classNames('govuk-table__cell', modifier('cell', cell), cell.classes)}
                  {...spans(cell)}
                >
                  {contentOf(cell)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function modifier(element: 'header' | 'cell', { format }: Cell): string | undefined {
  return format && `govuk-table__${element}--${format}`
}

function spans({ colspan, rowspan, attributes }: Cell) {
  return { colSpan: colspan || undefined, rowSpan: rowspan || undefined, ...attributes }
}
