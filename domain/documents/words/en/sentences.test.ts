import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostWordsInSentence } from '../../limits'
import { midSentence, startOfCell } from './capitals'
import { bullets, described, purposeWithDescription } from './fragments'
import { counted, numberInWords } from './numbers'

describe('A first letter', () => {
  const names = ['Google', 'Cloud Platform logs', 'Ministry of Justice', '']
  test.each([
    ['Technology suppliers', 'technology suppliers'],
    ['IP address', 'IP address'],
    ['GOV.UK One Login identifier', 'GOV.UK One Login identifier'],
    ['Google Analytics visitor cookie', 'Google Analytics visitor cookie'],
    ['Googled words', 'googled words'],
    ['Cloud Platform logs', 'Cloud Platform logs'],
    ['Clouds', 'clouds'],
    ['S3 bucket', 'S3 bucket'],
    ['Prisoner’s name.', 'prisoner’s name'],
    ['Welsh or English', 'Welsh or English'],
    ['A “first” visit', 'a “first” visit'],
    ['3 letters', '3 letters'],
    ['eBay', 'eBay'],
    ['É à gauche', 'é à gauche'],
    ['two\nlines', 'two lines'],
    ['', ''],
  ])('of “%s” inside a sentence: “%s”', (text, words) => {
    expect(midSentence(text, names)).toBe(words)
  })

  test('is a capital in a cell, without the full stop', () => {
    expect(startOfCell('they find the right person.')).toBe('They find the right person')
    expect(startOfCell('iPhone model')).toBe('iPhone model')
  })

  test('changes nothing else, and lowering it again nothing at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = midSentence(text)
        expect(midSentence(once)).toBe(once.replace(/(?<!\.)\.$/u, ''))
        expect(once.toLowerCase()).toBe(midSentence(text, [once]).toLowerCase())
      }),
    )
  })
})

describe('A number', () => {
  test.each([
    [0, 'no cookies'],
    [1, 'one cookie'],
    [2, '2 cookies'],
    [1880, '1,880 cookies'],
  ])('%i: %s', (count, words) => {
    expect(counted(count, 'cookie')).toBe(words)
  })

  test('of other things has their plural', () => {
    expect([counted(2, 'copy', 'copies'), numberInWords(1)]).toEqual(['2 copies', 'one'])
  })
})

describe('A description', () => {
  test('that names the thing anew stands in brackets while the sentence is short, else in a sentence of its own', () => {
    const words = 'The network address that your request comes from.'
    const inBrackets = { name: 'IP address (the network address that your request comes from)' }
    expect(described('IP address', words, mostWordsInSentence - 8)).toEqual(inBrackets)
    expect(described('IP address', words, mostWordsInSentence - 7)).toEqual({
      name: 'IP address',
      sentence: 'The IP address is the network address that your request comes from.',
    })
  })

  test.each([
    ['Keeps you signed in.', 'Keeps you signed in.'],
    ['A code. It is random.', 'A code. It is random.'],
  ])('“%s” is a sentence', (words, sentence) => {
    expect(described('code', words, 1)).toEqual({ name: 'code', sentence })
  })

  test.each([
    [
      'For example slow pages, or large ones.',
      { name: 'find errors, for example slow pages, or large ones' },
    ],
    ['We look at them each day.', { name: 'find errors', sentence: 'We look at them each day.' }],
    [
      'For example slow pages. We count them.',
      { name: 'find errors', sentence: 'For example slow pages. We count them.' },
    ],
    [undefined, { name: 'find errors' }],
  ])('of a purpose: %s', (description, words) => {
    expect(purposeWithDescription({ name: 'Find errors.', description })).toEqual(words)
  })
})

describe('The bullets of a list', () => {
  test('are all fragments, or all sentences', () => {
    expect(bullets(['Email address.', 'IP address'])).toEqual(['email address', 'IP address'])
    expect(bullets(['it helps us', 'Ask us. We answer.'])).toEqual(['It helps us.', 'Ask us. We answer.'])
  })
})
