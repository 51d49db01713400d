import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { differences } from '@/domain/review/differences'
import { DifferenceList } from './difference-list'

const after = structuredClone(completeRecord)
Object.assign(after.systems[0] as object, { kind: 'cdn' })
after.identifiers.push({ id: 'name', kind: 'name', plainName: '<b>Name</b>' })
const shown = renderToStaticMarkup(<DifferenceList differences={differences(completeRecord, after)} />)

test('what differs stands under its section, and says in words whether it was added, changed or removed', () => {
  const headings = [...shown.matchAll(/<h([23])[^>]*>(.*?)<\/h/g)].map(([, level, text]) => [
    level,
    text?.replace(/<[^>]+>/g, ''),
  ])
  expect(headings).toEqual([
    ['2', 'Systems and other organisations'],
    ['3', 'System: nginx access log Changed'],
    ['2', 'Categories and identifiers'],
    ['3', 'Identifier: &lt;b&gt;Name&lt;/b&gt; Added'],
  ])
})

test('what evidence shows for the first time, or no more, is named without its answers', () => {
  const seen = { evidence: 'scan', kind: 'cookie' as const, name: '_ga' }
  const before = { ...completeRecord, observations: [{ id: 'was', ...seen, name: '_gid' }] }
  const now = { ...completeRecord, observations: [{ id: 'is', ...seen }] }
  const text = renderToStaticMarkup(<DifferenceList differences={differences(before, now)} />)
  expect(text).toMatch(/<li>.*Observation: _ga<.*Added.*<\/li>/)
  expect(text).toMatch(/<li>.*Observation: _gid<.*Removed.*<\/li>/)
  expect(text).not.toContain('Seen last in')
})

test('what an answer was is a deletion after “Before”, and what it is an insertion after “After”', () => {
  expect(shown).toMatch(/Before<\/p><del[^>]*>.*?Web server log.*?<\/del>/)
  expect(shown).toMatch(/After<\/p><ins[^>]*>.*?Content delivery network.*?<\/ins>/)
})
