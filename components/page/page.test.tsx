import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Content } from './content'
import { Page } from './page'
import type { PageFrame } from './page-header'

function render(properties: Partial<PageFrame> = {}): string {
  return renderToStaticMarkup(
    <Page brand="generic" organisationName="Borders Agency" demo={false} {...properties}>
      <Content>
        <h1>Services</h1>
      </Content>
    </Page>,
  )
}

const BRANDS = ['govuk', 'moj', 'generic'] as const

describe.each(BRANDS)('A page with the %s brand', (brand) => {
  test('has one banner, one main part and one footer, in that order after the skip link', () => {
    const landmarks = render({ brand }).match(/class="govuk-skip-link"|<header|<main|<footer/g)
    expect(landmarks).toEqual(['class="govuk-skip-link"', '<header', '<main', '<footer'])
  })

  test('links to Privacy, Accessibility and Cookies in the footer', () => {
    const footer = render({ brand }).split('<footer')[1] ?? ''
    const links = [...footer.matchAll(/<a class="govuk-footer__link" href="([^"]+)">([^<]+)<\/a>/g)]
    expect(links.map(([, href, text]) => [text, href])).toEqual([
      ['Privacy', '/privacy'],
      ['Accessibility', '/accessibility'],
      ['Cookies', '/cookies'],
    ])
  })

  test('warns on a demo, and only there', () => {
    expect(render({ brand, demo: true })).toContain('This is a demo. Do not enter real data.')
    expect(render({ brand, demo: false })).not.toContain('demo')
  })

  test('names the service and marks the page that is open', () => {
    const page = render({ brand, navigation: [{ text: 'Services', href: '/services', current: true }] })
    expect(page).toContain('Privacy inventory</a>')
    expect(page).toMatch(/href="\/services" aria-current="page"/)
  })
})

describe('The brand', () => {
  test('is the crown and the licence on GOV.UK alone', () => {
    const marks = /govuk-header__logotype|govuk-footer__crown|Crown copyright|Open Government Licence/
    expect(render({ brand: 'govuk' })).toMatch(marks)
    expect(render({ brand: 'moj' })).not.toMatch(marks)
    expect(render({ brand: 'generic' })).not.toMatch(marks)
  })

  test('brings its own font off GOV.UK', () => {
    expect(render({ brand: 'govuk' })).not.toContain('app-own-brand')
    expect(render({ brand: 'moj' })).toContain('app-own-brand')
    expect(render({ brand: 'generic' })).toContain('app-own-brand')
  })

  test('names the organisation', () => {
    expect(render({ brand: 'moj', organisationName: 'HMPPS' })).toMatch(/moj-header__link[^>]*>HMPPS</)
    expect(render({ brand: 'generic' })).toMatch(/govuk-generic-header__homepage-link">Borders Agency</)
  })
})

test('The person and the way to sign out stand in the service navigation', () => {
  const page = render({ person: 'Amina Khan' })
  expect(page).toMatch(
    /Your account, <\/span>Amina Khan<\/a><form action="\/api\/auth\/signout" method="post">.*Sign out<\/button>/,
  )
  expect(render()).not.toContain('app-account')
})

test('A back link stands before the main part, and wide content has a wider container', () => {
  const content = (
    <Content beforeContent={<a href="/back">Back</a>} wide>
      Services
    </Content>
  )
  expect(renderToStaticMarkup(content)).toMatch(
    /^<div class="govuk-width-container app-width-container--wide"><a href="\/back">Back<\/a><main/,
  )
})
