import type { RecordView } from '../_server/record-view'

/** The identifiers of a category, each with a link to its page. */
export function Members({
  view: { record, base, titleOf },
  category,
  classes = 'govuk-list',
}: {
  view: RecordView
  category: string
  classes?: string
}) {
  const members = record.identifiers.filter((identifier) => identifier.category === category)
  if (members.length === 0) return <span className="govuk-hint">None recorded yet</span>
  return (
    <ul className={classes}>
      {members.map(({ id }) => (
        <li key={id}>
          <a className="govuk-link app-as-typed" href={`${base}/identifiers/${id}`}>
            {titleOf('identifier', id)}
          </a>
        </li>
      ))}
    </ul>
  )
}
