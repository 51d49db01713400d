import { classNames, each } from '@/components/options'
import { WrittenHtml } from '@/components/written-html/written-html'
import type { Link, PublishedPage as Page } from '@/domain/exchange/published/page'
import { PublicPage } from './public-page'

/** A document as it is published. What leads elsewhere is not printed: paper has no links. */
export function PublishedPage({ caption, others = [], contents = [], document, about = [], ...frame }: Page) {
  return (
    <PublicPage {...frame}>
      {caption && <span className="govuk-caption-xl">{caption}</span>}
      <h1 className="govuk-heading-xl">{frame.title}</h1>
      {others.length > 0 && (
        <nav className="app-other-pages" aria-label="This service">
          {each(others, (other) => (
            <p className="govuk-body">
              <TextLink {...other} />
            </p>
          ))}
        </nav>
      )}
      {contents.length > 0 && (
        <nav className="app-other-pages" aria-labelledby="on-this-page">
          <h2 className="govuk-heading-s" id="on-this-page">
            On this page
          </h2>
          <List links={contents} />
        </nav>
      )}
      <WrittenHtml html={document} />
      {about.length > 0 && (
        <nav className="app-other-pages" aria-labelledby="about-this-page">
          <h2 className="govuk-heading-m" id="about-this-page">
            About this page
          </h2>
          <List links={about} classes="govuk-list--bullet" />
        </nav>
      )}
    </PublicPage>
  )
}

function List({ links, classes }: { links: Link[]; classes?: string }) {
  return (
    <ul className={classNames('govuk-list', classes)}>
      {each(links, (link) => (
        <li>
          <TextLink {...link} />
        </li>
      ))}
    </ul>
  )
}

function TextLink({ text, href }: Link) {
  return (
    <a className="govuk-link" href={href}>
      {text}
    </a>
  )
}
