import { expect, test } from 'vitest'
import { idSchema } from '@/domain/record/field'
import { slugsOf } from './slugs-of'

const first = (name: string) => slugsOf(name).next().value

test.each([
  ['Visit someone in prison', 'visit-someone-in-prison'],
  ['  What’s new? (beta)', 'whats-new-beta'],
  ['Ymweld â Llŷn', 'ymweld-a-llyn'],
  ['الخدمة', 'service'],
  ['New', 'new-2'],
])('“%s” is at %s', (name, slug) => {
  expect(first(name)).toBe(slug)
})

test('each further address differs, however long the name, and can be an id', () => {
  const slugs = slugsOf(`${'word '.repeat(13)}`)
  const some = Array.from({ length: 120 }, () => slugs.next().value)
  expect(new Set(some).size).toBe(120)
  for (const slug of some) expect(idSchema.safeParse(slug).success).toBe(true)
})
