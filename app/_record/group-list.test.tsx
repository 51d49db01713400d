import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { findings } from '@/domain/law/findings'
import { grouped } from '@/domain/law/groups'
import { completeRecord } from '@/domain/record/example-record'
import { gaps } from '@/domain/record/gaps/gaps'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { inventory } from '@/tests/cli/terminal'
import { recordIn } from '@/tests/facts/state-facts'
import type { RecordView } from '../_server/record-view'
import { GapList } from './gap-list'
import { GroupList } from './group-list'

const day = '2026-12-01'
const gap = {
  section: 'describe',
  severity: 'should',
  fact: 'service/summary',
  href: '/services/s/describe/about#summary',
} as const

function viewOf(record: ServiceRecord, some: Partial<RecordView> = {}): RecordView {
  return {
    ...{ place: { kind: 'service', slug: 's' }, base: '/services/s', name: 'S', record },
    ...{ versions: { service: 0, organisation: 0, entries: {} }, completed: [], comments: [] },
    ...{ may: () => true, can: () => true, review: {} as RecordView['review'], titleOf: titlesIn(record) },
    ...{ gaps: gaps(record, day), later: [] },
    ...some,
  }
}

const summary = { ...gap, text: 'Say what it does', asks: 'Say what it does' }
const view = viewOf(completeRecord, {
  gaps: [summary],
  later: [{ ...gap, text: 'Say for whom', asks: 'Say for whom', from: '2027-06-01' }],
})

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

test('what the team cannot mend says who can', () => {
  const record = structuredClone(completeRecord)
  delete record.organisation.registration
  expect(renderToStaticMarkup(<GapList view={viewOf(record)} />)).toContain(
    'An administrator of the organisation can mend this.',
  )
})

/** The words of each item of the list, without what stands beside them: how much it matters, why, and who can mend it. */
function itemsOf(markup: string): string[] {
  return markup
    .split('<li class="app-finding">')
    .slice(1)
    .map((item) =>
      item
        .replace(/<strong.*?<\/strong>/, '')
        .replace(/<details[^>]*><summary[^>]*>.{0,60}Why<span.*?<\/details>/, '')
        .replace(/<p class="govuk-hint.*?<\/p>/, '')
        .replace(/<summary.*?<\/summary>/, '')
        .replace(/<\/li><li>|<\/li><\/ul><details.*?<li>/g, '; ')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&#x27;', '’')
        .trim()
        .replace(/:(?=\S)/, ': '),
    )
}

describe.each(['get-a-fishing-licence', 'get-coronavirus-support'])('Of %s', (service) => {
  const file = `tests/facts/real-services/${service}.yaml`

  test('pages and the command line say the same lines in the same order', async () => {
    const record = recordIn(file)
    const open = { findings: findings(record, day), gaps: gaps(record, day), later: [] }
    const page = renderToStaticMarkup(<GroupList view={viewOf(record)} groups={grouped(record, open)} />)
    const { output } = await inventory(`check ${file} --date ${day}`)
    const lines = String(output).trim().split('\n')
    const said = lines.map((line) =>
      line
        .replace(/^\S+: (Must fix|Should fix|Advice): /, '')
        .replace(/ \([a-z0-9-]+\)\.( .*)?$/, '')
        .replace(/\. [A-Z][a-z ]+ can mend this\.$/, ''),
    )
    const same = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')
    expect(itemsOf(page).map(same)).toEqual(said.map(same))
  })

  test('there are a third as many lines as gaps, each with every one that it stands for', () => {
    const record = recordIn(file)
    const lacking = gaps(record, day)
    const groups = grouped(record, { findings: [], gaps: lacking, later: [] })
    expect(groups.length * 3).toBeLessThanOrEqual(lacking.length)
    expect(groups.flatMap(({ points }) => [...points])).toHaveLength(lacking.length)
  })
})
