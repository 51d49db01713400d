'use client'

/** Where to go from a page, at its end. */
export function FurtherLinks({ links }: { links: ({ text: string; href: string } | false)[] }) {
  return links.map(
    (link) =>
      link && (
        <p key={link.href} className="govuk-body">
          <a className="govuk-link" href={link.href}>
            {link.text}
          </a>
        </p>
      ),
  )
}
