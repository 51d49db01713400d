type CommentLinkProps = {
  /** The page for a new comment. */
  href: string
  /** What it is about, for those who do not see where the link stands. */
  what: string
}

/** Leads to a new comment about something. For those who may comment. */
export function CommentLink({ href, what }: CommentLinkProps) {
  return (
    <a className="govuk-link" href={href}>
      Comment<span className="govuk-visually-hidden">{` on ${what}`}</span>
    </a>
  )
}

/** The ways to comment on several parts of something, each after the title of the part. */
export function CommentLinks({ links }: { links: (CommentLinkProps & { title: string })[] }) {
  return (
    <ul className="govuk-list">
      {links.map(({ title, ...link }) => (
        <li key={title}>
          {`${title}: `}
          <CommentLink {...link} />
        </li>
      ))}
    </ul>
  )
}
