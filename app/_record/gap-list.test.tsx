import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { titlesIn } from '@/domain/record/in-words'
import type { RecordView } from '../_server/record-view'
import { GapList } from './gap-list'

const gap = {
  section: 'describe',
  fact: 'service/summary',
  href: '/services/s/describe/about#summary',
} as const
const view: RecordView = {
  ...{ place: { kind: 'service', slug: 's' }, base: '/services/s', name: 'S', record: completeRecord },
  ...{ versions: { service: 0, organisation: 0, entries: {} }, completed: [], comments: [] },
  ...{
    may: () => true,
    can: () => true,
    review: {} as RecordView['review'],
    titleOf: titlesIn(completeRecord),
  },
  gaps: [{ ...gap, text: 'Say what it does' }],
  later: [{ ...gap, text: 'Say for whom', from: '2027-06-01' }],
}

test('what is needed now and what will be from a day to come stand apart, each with the question that mends it', () => {
  const page = renderToStaticMarkup(<GapList view={view} />)
  const [now = '', later = ''] = page.split('Needed later')
  expect(now).toContain('Still needed')
  expect(now).toContain('Say what it does')
  expect(later).toContain('Say for whom')
  expect(later).toContain('(from 1 June 2027)')
  expect(page.match(/href="\/services\/s\/describe\/about#summary"/g)).toHaveLength(2)
})

test('nothing is shown where nothing is lacking', () => {
  expect(renderToStaticMarkup(<GapList view={view} which={() => false} />)).toBe('')
})
