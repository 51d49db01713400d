import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { IndexPage } from '@/app/notices/index-page'
import { VersionsPage } from '@/app/notices/versions-page'
import { writePage, writeWhole } from '@/components/published-page/write-page'
import { publishedDocuments } from '@/domain/exchange/published/published-documents'
import { completeRecord } from '@/domain/record/example-record'
import { parseRecord } from '@/domain/record/parse'

/**
 * Classes with rules that published pages use. Pages are served for years as they were published: a class never leaves
 * this list, and when a stylesheet drops one, its rule comes into public/app.css.
 */
const promised = [
  ...['app-document', 'app-filter', 'app-as-typed', 'app-other-pages', 'app-own-brand', 'app-table-scroll'],
  ...['govuk-body', 'govuk-breadcrumbs', 'govuk-breadcrumbs--collapse-on-mobile', 'govuk-breadcrumbs__link'],
  ...['govuk-breadcrumbs__list', 'govuk-breadcrumbs__list-item', 'govuk-button', 'govuk-button--secondary'],
  ...['govuk-caption-xl', 'govuk-footer', 'govuk-footer__inline-list', 'govuk-footer__inline-list-item'],
  ...['govuk-footer__copyright-logo', 'govuk-footer__crown', 'govuk-footer__licence-description'],
  ...['govuk-footer__licence-logo', 'govuk-pagination__icon', 'govuk-pagination__icon--next'],
  ...['govuk-pagination__icon--prev'],
  ...['govuk-footer__link', 'govuk-footer__meta', 'govuk-footer__meta-item', 'govuk-footer__meta-item--grow'],
  ...['govuk-form-group', 'govuk-generic-header', 'govuk-generic-header__homepage-link'],
  ...['govuk-generic-header__logo', 'govuk-header', 'govuk-header__homepage-link', 'govuk-header__logo'],
  ...['govuk-header__logotype', 'govuk-heading-l', 'govuk-heading-m', 'govuk-heading-s', 'govuk-heading-xl'],
  ...['govuk-input', 'govuk-input--width-20', 'govuk-inset-text', 'govuk-label', 'govuk-link', 'govuk-list'],
  ...['govuk-list--bullet', 'govuk-list--number', 'govuk-logo-dot', 'govuk-main-wrapper', 'govuk-skip-link'],
  ...['govuk-notification-banner', 'govuk-notification-banner__content', 'govuk-notification-banner__header'],
  ...['govuk-notification-banner__heading', 'govuk-notification-banner__link'],
  ...['govuk-notification-banner__title', 'govuk-pagination', 'govuk-pagination--block'],
  ...['govuk-pagination__link', 'govuk-pagination__link-label', 'govuk-pagination__next'],
  ...['govuk-pagination__prev', 'govuk-summary-list', 'govuk-summary-list__key', 'govuk-summary-list__row'],
  ...['govuk-summary-list__value', 'govuk-table', 'govuk-table__caption', 'govuk-table__caption--m'],
  ...['govuk-table__cell', 'govuk-table__header', 'govuk-table__row', 'govuk-template'],
  ...['govuk-template__body', 'govuk-template__footer', 'govuk-visually-hidden', 'govuk-width-container'],
]

/** Classes of the official markup that have no rules. */
const bare =
  /^govuk-(template__header|(generic-)?header__container|table__(head|body|caption--s)|pagination__link-title)$/

const styles = ['node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'public/app.css']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

test('the stylesheets know every class that published pages may have', () => {
  const known = (name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(styles)
  expect(promised.filter((name) => !known(name))).toEqual([])
})

test('a published page has no other classes', () => {
  const parsed = parseRecord(completeRecord)
  if (!parsed.ok) throw new Error('The example is no record')
  const publication = { slug: 'visit', date: '2026-11-22', number: 1 }
  const publisher = { name: 'Ministry', brand: 'govuk' } as const
  const version = { number: 1, publishedOn: '2026-11-22', state: 'published' }
  const notice = { slug: 'visit', name: 'Visit', organisation: 'Ministry', publishedOn: '2026-11-22' }
  const pages = [
    ...publishedDocuments(parsed.record, publication, writePage)
      .filter(({ document, format }) => document !== 'dpia' && format === 'html')
      .map(({ body }) => body),
    writeWhole(<VersionsPage slug="visit" name="Visit" publisher={publisher} versions={[version]} />),
    writeWhole(
      <IndexPage
        publisher={publisher}
        list={{
          notices: [{ ...notice, isClosed: false }],
          ...{ total: 60, search: '', page: 2, pages: 3 },
        }}
      />,
    ),
  ]
  const used = pages.flatMap((page) =>
    [...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  const unknown = new Set(used.filter((name) => !promised.includes(name) && !bare.test(name)))
  expect([...unknown]).toEqual([])
})
