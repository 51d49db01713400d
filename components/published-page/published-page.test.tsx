import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Page } from '@/components/page/page'
import { writePage } from './write-page'

const name = 'Borders & Ports'

function published(brand: 'govuk' | 'moj' | 'generic'): string {
  return writePage({
    title: 'Privacy notice',
    publisher: { name, brand },
    crumbs: [{ text: 'Privacy notices', href: '/notices' }],
    canonical: '/notices/visit',
    document: '<div class="app-document" lang="en"></div>',
  })
}

/** The classes of all elements with what names a brand, in the order of the page; links and navigation differ. */
function frameOf(html: string): string[] {
  const found: string[] = []
  const walk = (node: Tree.Node) => {
    const attributes = 'attrs' in node ? node.attrs : []
    for (const { name, value } of attributes)
      if (name === 'class' && /app-own-brand|skip-link|header|crown|licence|copyright/.test(value))
        found.push(value)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}

test.each(['govuk', 'moj', 'generic'] as const)(
  'a published page has the frame of the application’s own pages with the %s brand',
  (brand) => {
    const own = renderToStaticMarkup(
      <Page brand={brand} organisationName={name} demo={false}>
        <h1>Services</h1>
      </Page>,
    )
    expect(frameOf(published(brand))).toEqual(frameOf(own))
    expect(frameOf(own).length).toBeGreaterThan(2)
  },
)

test('a published page is a whole page, with the styles of its brand and no scripts', () => {
  expect(published('generic')).toMatch(/^<!doctype html>\n<html lang="en" class="govuk-template"><head>/)
  expect(published('generic')).toContain('<title>Privacy notice – Borders &amp; Ports</title>')
  const styles = (html: string) =>
    [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href)
  expect(styles(published('generic'))).toEqual(['/assets/govuk-frontend.min.css', '/app.css'])
  expect(styles(published('moj'))).toContain('/assets/moj-frontend.min.css')
  expect(published('govuk')).not.toContain('<script')
})
