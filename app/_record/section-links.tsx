/** The ways down a long page of answers: each section that is on it. */
export function SectionLinks({ sections }: { sections: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label="Sections">
      <ul className="govuk-list">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
