import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Party } from '@/domain/record/record'
import { isPlural, whatItDoes } from './parties'
import { baseForm, knownVerbs, thirdPerson } from './verbs'

const done = (named: Party['named'], description: string) => whatItDoes({ named, description })

describe('What an organisation does', () => {
  test.each<[string, Party['named'], string]>([
    ['Host and support our services.', 'category', 'host and support our services'],
    ['Host and support our services.', 'named', 'hosts and supports our services'],
    ['Provides Google Analytics.', 'named', 'provides Google Analytics'],
    ['Provides Google Analytics.', 'category', 'provide Google Analytics'],
    ['Sends our text messages and emails.', 'named', 'sends our text messages and emails'],
    ['Carries parcels and delivers them', 'category', 'carry parcels and deliver them'],
    ['Collect feedback, publish it and answer it', 'named', 'collects feedback, publishes it and answers it'],
    ['Can see our logs', 'named', 'can see our logs'],
    [
      'Listen to the recording of a hearing and write it down.',
      'named',
      'listens to the recording of a hearing and writes it down',
    ],
    ['Lets people sign in', 'category', 'let people sign in'],
  ])('“%s” of a %s: %s', (description, named, words) => {
    expect(done(named, description)).toEqual({ rewritten: true, words })
  })

  test.each<[string, Party['named'], string]>([
    ['Hosting and support', 'category', 'it does not start with a verb'],
    ['A supplier of servers', 'named', 'it does not start with a verb'],
    ['Stores records and reports', 'category', '“reports” can be a verb or a noun'],
    ['Sends emails. Prints letters.', 'named', 'it has several sentences'],
    ['Sends emails', undefined, 'nobody has said whether it is one or many'],
    ['', 'named', 'there is nothing to say'],
  ])('“%s” of a %s cannot be said by rule: %s', (description, named, because) => {
    expect(done(named, description)).toEqual({ rewritten: false, because })
  })

  test('is said of many of a category, and of one by its name', () => {
    expect([isPlural({ named: 'category' }), isPlural({ named: 'named' }), isPlural({})]).toEqual([
      true,
      false,
      undefined,
    ])
  })
})

describe('A verb', () => {
  test.each([
    ['have', 'has'],
    ['are', 'is'],
    ['do', 'does'],
    ['can', 'can'],
    ['asked', 'asked'],
    ['need', 'needs'],
    ['carry', 'carries'],
    ['buy', 'buys'],
    ['publish', 'publishes'],
    ['pass', 'passes'],
    ['go', 'goes'],
  ])('“%s” of one is “%s”', (many, one) => {
    expect(thirdPerson(many)).toBe(one)
  })

  test('of one leads back to that of many', () => {
    fc.assert(
      fc.property(fc.constantFrom(...knownVerbs), (verb) => {
        expect(baseForm(thirdPerson(verb))).toBe(verb)
      }),
      { numRuns: 1000 },
    )
  })
})
