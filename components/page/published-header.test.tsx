import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { GenericHeader } from '@/components/generic-header/generic-header'
import { Header } from '@/components/header/header'
import { MojHeader } from '@/components/moj/header/header'
import { pageHeader } from '@/domain/exchange/published/page-header'

const name = 'Borders & Ports'
const inHeader = (header: ReactNode) => <header className="govuk-template__header">{header}</header>

test.each([
  ['govuk', inHeader(<Header />)],
  ['generic', inHeader(<GenericHeader logoText={name} url="/notices" />)],
  ['moj', <MojHeader key="moj" organisationLabel={{ text: name, href: '/notices' }} />],
] as const)('the %s header of a published page is that of the application', (brand, component) => {
  const ours = renderToStaticMarkup(component).replaceAll('&amp;', '&#38;')
  expect(pageHeader({ name, brand })).toBe(ours)
})
