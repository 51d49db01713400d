import { PublicPage } from '@/components/published-page/public-page'
import { dayInWords } from '@/domain/day'
import { documents, publishedIds } from '@/domain/documents/documents'
import { noticeAddress } from '@/domain/exchange/published/address'
import type { PublishedService } from '@/prisma/publishing/publications'

/** The list of all published versions of a service. */
export function VersionsPage({ slug, name, publisher, versions }: PublishedService) {
  const title = `Versions: ${name}`
  return (
    <PublicPage
      title={title}
      publisher={publisher}
      canonical={noticeAddress(slug, { page: 'versions' })}
      crumbs={[
        { text: 'Privacy notices', href: '/notices' },
        { text: name, href: noticeAddress(slug) },
      ]}
    >
      <h1 className="govuk-heading-xl">{title}</h1>
      {versions.map((version) => (
        <Version key={version.number} slug={slug} {...version} />
      ))}
    </PublicPage>
  )
}

function Version({
  slug,
  number,
  publishedOn,
  state,
}: PublishedService['versions'][number] & { slug: string }) {
  const now = { published: ' (current)', retired: ' (the last one; the service has closed)' }[state]
  const links = [
    ...publishedIds.map((page) => ({
      text: documents[page].title,
      href: noticeAddress(slug, { number, page }),
    })),
    { text: 'What changed', href: noticeAddress(slug, { number, page: 'changes' }) },
  ]
  return (
    <>
      <h2 className="govuk-heading-m">
        Version {number}
        {now}
      </h2>
      <p className="govuk-body">Published on {dayInWords(publishedOn)}</p>
      <ul className="govuk-list govuk-list--bullet">
        {links.map(({ text, href }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
              <span className="govuk-visually-hidden"> in version {number}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
