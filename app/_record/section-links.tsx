/** The ways down a long page of answers: each section that is on it, and how many things it has. */
export function SectionLinks({
  sections,
}: {
  sections: readonly { id: string; title: string; count: number }[]
}) {
  return (
    <nav aria-label="Sections">
      <ul className="govuk-list">
        {sections.map(({ id, title, count }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {title}
            </a>
            {count > 1 && ` (${count})`}
          </li>
        ))}
      </ul>
    </nav>
  )
}
