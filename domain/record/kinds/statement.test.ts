import { expect, test } from 'vitest'
import { statement } from './statement'

test('a commitment is called what it promises', () => {
  expect(statement.title({ type: 'commitment', commitment: 'never-sold' })).toBe(
    'Commitment: We never sell or rent it',
  )
})

test('words are called as they begin, cut between two words', () => {
  expect(statement.title({ type: 'words', words: 'We answer in a week.' })).toBe('We answer in a week.')
  expect(statement.title({ type: 'words', words: `${'word '.repeat(15)}longer than a title` })).toBe(
    `${'word '.repeat(15).trim()}…`,
  )
  expect(statement.title({ type: 'words', words: `${'word '.repeat(14)}ends. And goes on` })).toBe(
    `${'word '.repeat(14)}ends. And…`,
  )
  expect(statement.title({ type: 'words', words: `${'word '.repeat(14)}ends. Continues so` })).toBe(
    `${'word '.repeat(14)}ends…`,
  )
  expect(statement.title({ type: 'words', words: '😀'.repeat(90) })).toBe(`${'😀'.repeat(80)}…`)
})
