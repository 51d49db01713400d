import type { ReactNode } from 'react'

const notProvided = 'Not provided'

/**
 * An answer as the value of a row; a single line stands in it without an element of its own, if nothing is beside it. `absent` says
 * what is there instead when nobody has answered.
 */
export function answerValue(lines: string[], beside?: ReactNode, absent = notProvided) {
  if (beside)
    return {
      html: (
        <>
          <Lines lines={lines} absent={absent} />
          {beside}
        </>
      ),
    }
  if (lines.length === 0) return { text: absent, classes: 'govuk-hint' }
  return lines.length === 1 ? { text: lines[0], classes: 'app-as-typed' } : { html: <Lines lines={lines} /> }
}

/**
 * An answer of one or more lines, as it was typed, and below them what it comes from, where that is something else, and how sure it is; in
 * its place what is said when there is none.
 */
export function Lines({
  lines,
  from,
  beside = [],
  absent = notProvided,
}: {
  lines: string[]
  from?: string
  beside?: string[]
  absent?: string
}) {
  const notes = [...(from ? [from] : []), ...beside]
  if (notes.length > 0)
    return (
      <>
        <Lines lines={lines} />
        {notes.map((note) => (
          <div key={note} className="govuk-hint govuk-!-margin-bottom-0">
            {note}
          </div>
        ))}
      </>
    )
  if (lines.length === 0) return <span className="govuk-hint">{absent}</span>
  const [only, ...others] = lines
  if (others.length === 0) return <span className="app-as-typed">{only}</span>
  return (
    <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {lines.map((line, index) => (
        // Two lines may be the same in every word; their place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
