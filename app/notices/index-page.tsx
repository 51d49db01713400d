import { Button } from '@/components/button/button'
import { Input } from '@/components/input/input'
import { Pagination } from '@/components/pagination/pagination'
import { PublicPage } from '@/components/published-page/public-page'
import { Table } from '@/components/table/table'
import { dayInWords } from '@/domain/day'
import { noticeAddress } from '@/domain/exchange/published/address'
import type { Publisher } from '@/domain/exchange/published/publisher'
import type { ListedNotice } from '@/prisma/publishing/list-notices'

/** A page of the list of notices: which of how many, and the words that were searched for. */
export type NoticeList = {
  notices: ListedNotice[]
  total: number
  search: string
  page: number
  pages: number
}

/** The list of all published notices, with a search. */
export function IndexPage({ publisher, list }: { publisher: Publisher; list: NoticeList }) {
  const { search, page, pages } = list
  return (
    <PublicPage
      title={pages > 1 ? `Privacy notices (page ${page} of ${pages})` : 'Privacy notices'}
      publisher={publisher}
      canonical="/notices"
      crumbs={[]}
    >
      <h1 className="govuk-heading-xl">Privacy notices</h1>
      <p className="govuk-body">
        What each service collects about you, why, for how long and who can see it.{' '}
        <a className="govuk-link" href="/notices/feed.atom">
          Get changes as a feed
        </a>
      </p>
      <search>
        <form method="get" action="/notices" className="app-filter" noValidate>
          <Input
            name="search"
            label={{ text: 'Search by service or organisation' }}
            value={search}
            classes="govuk-input--width-20"
          />
          <Button text="Search" classes="govuk-button--secondary" />
        </form>
      </search>
      <Found list={list} />
      {pages > 1 && <PagesBeside list={list} />}
    </PublicPage>
  )
}

/** The address of a page of the list. */
export function indexAddress({ search, page }: Pick<NoticeList, 'search' | 'page'>): string {
  const query = new URLSearchParams({ ...(search && { search }), ...(page > 1 && { page: String(page) }) })
  return query.size > 0 ? `/notices?${query}` : '/notices'
}

function Found({ list: { notices, total, search } }: { list: NoticeList }) {
  if (notices.length === 0)
    return (
      <p className="govuk-body">
        {search ? 'No notice matches. Try other words.' : 'No notices have been published yet.'}
      </p>
    )
  return (
    <Table
      caption={total === 1 ? '1 notice' : `${total} notices`}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[{ text: 'Service' }, { text: 'Organisation' }, { text: 'Last updated' }]}
      rows={notices.map(({ slug, name, organisation, publishedOn, isClosed }) => [
        {
          html: (
            <>
              <a className="govuk-link" href={noticeAddress(slug)}>
                {name}
              </a>
              {isClosed && ' (closed)'}
            </>
          ),
          classes: 'app-as-typed',
        },
        { text: organisation, classes: 'app-as-typed' },
        { text: dayInWords(publishedOn) },
      ])}
    />
  )
}

function PagesBeside({ list: { search, page, pages } }: { list: NoticeList }) {
  const to = (other: number) => ({
    href: indexAddress({ search, page: other }),
    labelText: `${other} of ${pages}`,
  })
  return (
    <Pagination {...(page > 1 && { previous: to(page - 1) })} {...(page < pages && { next: to(page + 1) })} />
  )
}
