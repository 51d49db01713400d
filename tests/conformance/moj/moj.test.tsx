import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { MojHeader } from '@/components/moj/header/header'
import { SubNavigation } from '@/components/moj/sub-navigation/sub-navigation'
import { Timeline } from '@/components/moj/timeline/timeline'
import { normalise } from '../normalise'
import { HEADER, SUB_NAVIGATION, TIMELINE } from './official'

function ours(element: ReactElement): string {
  return normalise(renderToStaticMarkup(element))
}

describe('Our markup is that of the MoJ design system', () => {
  test('header, but for the crest, which is a file', () => {
    const header = ours(
      <MojHeader
        organisationLabel={{ text: 'Ministry of Justice', href: '/' }}
        serviceLabel={{ text: 'Privacy inventory' }}
        classes="app-header"
        attributes={{ id: 'top' }}
        containerClasses="app-wide"
        navigation={{
          label: 'Account navigation',
          classes: 'app-account',
          items: [
            { text: 'Amina Khan', href: '/account', active: true },
            { text: 'Sign out', href: '/sign-out', attributes: { 'data-track': 'out' } },
          ],
        }}
      />,
    )
    const crest = / +<image .*\n/
    expect(header).toMatch(crest)
    expect(header.replace(crest, '')).toBe(normalise(HEADER))
  })

  test('sub navigation', () => {
    const navigation = (
      <SubNavigation
        label="Service"
        classes="app-sub"
        attributes={{ id: 'pages' }}
        items={[
          { text: 'Record', href: '/record', active: true },
          {
            text: 'Documents & review',
            href: '/documents',
            classes: 'app-item',
            attributes: { 'data-page': 'documents' },
          },
        ]}
      />
    )
    expect(ours(navigation)).toBe(normalise(SUB_NAVIGATION))
  })

  test('timeline', () => {
    const timeline = (
      <Timeline
        headingLevel={3}
        classes="app-events"
        attributes={{ id: 'events' }}
        items={[
          {
            label: { text: 'Approved' },
            text: 'The notice may be published.',
            datetime: { timestamp: '2026-06-14T14:01:00.000Z', text: '14 June 2026 at 2:01pm' },
            byline: { text: 'Joe Bloggs' },
          },
          {
            label: { text: 'Submitted' },
            html: <p>Version 2</p>,
            classes: 'app-event',
            attributes: { 'data-event': '2' },
            datetime: { timestamp: '2026-06-07T12:32:00.000Z', text: '7 June 2026 at 12:32pm' },
          },
        ]}
      />
    )
    expect(ours(timeline)).toBe(normalise(TIMELINE))
  })
})
