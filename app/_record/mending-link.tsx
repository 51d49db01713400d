import type { RecordView } from '../_server/record-view'

/** What is to be done, with the link to the question; as words alone for those who may not add what it asks for. */
export function MendingLink({ view, href, text }: { view: RecordView; href: string; text: string }) {
  if (isAdding(href) && !view.may('create')) return <span className="app-as-typed">{text}</span>
  return (
    <a className="govuk-link app-as-typed" href={href}>
      {text}
    </a>
  )
}

/** Where something exists, whoever may not change it is shown the answers instead; a new thing has none. */
function isAdding(href: string): boolean {
  return /^\/services\/[^/]+\/[^/]+\/new[?#]/.test(href)
}
