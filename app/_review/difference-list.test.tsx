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
    ['2', 'Identifiers'],
    ['3', 'Identifier: &lt;b&gt;Name&lt;/b&gt; Added'],
  ])
})

test('what an answer was is a deletion after “Before”, and what it is an insertion after “After”', () => {
  expect(shown).toMatch(/Before<\/p><del[^>]*>.*?Web server log.*?<\/del>/)
  expect(shown).toMatch(/After<\/p><ins[^>]*>.*?Content delivery network.*?<\/ins>/)
})
