import { expect, test } from 'vitest'
import { dpiaSteps, personPrompts, signOffs, writtenPrompts } from './dpia-prompts'

const ids = dpiaSteps.flatMap(({ prompts }) => Object.keys(prompts))

test('the template has its 7 steps in order', () => {
  expect(dpiaSteps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('every prompt has an id of its own, on which answers can hang', () => {
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('every prompt is answered in words, by a signature, or by the list of risks', () => {
  expect([...Object.keys(writtenPrompts), 'risks', 'measures', ...Object.keys(signOffs)]).toEqual(ids)
})

test('what a person must answer is asked in words, once each', () => {
  expect(Object.keys(writtenPrompts)).toEqual(expect.arrayContaining([...personPrompts]))
  expect(new Set(personPrompts).size).toBe(personPrompts.length)
})

test('a prompt is a phrase that follows “Answer:”', () => {
  for (const words of Object.values(writtenPrompts)) expect(words).toMatch(/^[A-Z].*[^.?]$/)
})
