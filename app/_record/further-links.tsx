import { each, type Items } from '@/components/options'

/** Where to go from a page, at its end. */
export function FurtherLinks({ links }: { links: Items<{ text: string; href: string }> }) {
  return each(links, ({ text, href }) => (
    <p className="govuk-body">
      <a className="govuk-link" href={href}>
        {text}
      </a>
    </p>
  ))
}
