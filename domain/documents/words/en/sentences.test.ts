import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostWordsInSentence } from '../../limits'
import { mentions } from '../mentions'
import { nameInSentence, possessive } from './articles'
import { midSentence, startOfCell } from './capitals'
import { bullets, described, purposeWithDescription } from './fragments'
import { listed, listedInFull } from './lists'
import { including, ofReader } from './members'
import { organisationName, partyName, regulatorName, serviceName } from './names'
import { allBut, counted, numberInWords } from './numbers'

const plain = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/).filter((text) => !/\b(?:and|or)\b/u.test(text))
const any = fc.oneof(
  plain,
  fc.constantFrom('a and b', 'a, b', 'sand', 'order', 'this; that', 'And so'),
  fc.string(),
)

describe('A list', () => {
  test.each<[string[], 'and' | 'or', string]>([
    [['name', 'date of birth', 'prison number'], 'and', 'name, date of birth and prison number'],
    [['in the cookie banner', 'on the cookies page'], 'or', 'in the cookie banner or on the cookies page'],
    [['one thing, with a comma'], 'and', 'one thing, with a comma'],
    [['sand', 'orders', 'brands'], 'or', 'sand, orders or brands'],
    [[], 'and', ''],
  ])('of %j with “%s” is “%s”', (items, last, words) => {
    expect(listed(items, last)).toEqual({ inSentence: true, words })
  })

  test.each([
    [['browser and device type', 'IP address']],
    [['name', 'street, town and postcode']],
    [['yes or no', 'a number']],
    [['this; that', 'another']],
    [['HM Prison and Probation Service', 'police forces']],
  ])('of %j does not stand in a sentence', (items) => {
    expect(listed(items)).toEqual({ inSentence: false, items })
  })

  test('in a sentence can be taken apart again, and has neither a semicolon nor a comma before the last', () => {
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 2, maxLength: 9 }),
        fc.constantFrom('and', 'or'),
        (items, last) => {
          const result = listed(items, last)
          if (!result.inSentence) {
            expect(result.items).toEqual(items)
            return
          }
          expect(result.words.split(/, | (?:and|or) /u)).toEqual(items)
          expect(result.words).not.toMatch(/;|, (?:and|or) /u)
        },
      ),
    )
  })

  test('of plain items always stands in a sentence', () => {
    fc.assert(
      fc.property(fc.array(plain), (items) => {
        expect(listed(items).inSentence).toBe(true)
      }),
    )
  })

  test('in a cell keeps items with an “and” of their own apart by a comma', () => {
    expect(listedInFull(['staff who run the website', 'staff who audit and check it'])).toEqual({
      inSentence: true,
      words: 'staff who run the website, and staff who audit and check it',
    })
    expect(listedInFull(['agents, only as this says', 'staff']).inSentence).toBe(false)
  })

  test.each([
    [['phone number'], 11, 'all but the phone number'],
    [['phone number', 'the prison'], 11, 'all but the phone number and the prison'],
    [[], 4, 'all'],
    [['a', 'b', 'c'], 11, undefined],
    [['one'], 2, undefined],
  ])('of the exceptions %j of %i is “%s”', (names, of, words) => {
    expect(allBut(names, of)).toBe(words)
  })

  test('of all that is recorded of what is not all recorded says “including”', () => {
    expect(including('contact details', ['email address', 'phone number'])).toBe(
      'contact details, including email address and phone number',
    )
    expect(including('details', ['name', 'sex and age'])).toBe('details, including name, and sex and age')
    expect(including('details', ['name, sex', 'age'])).toBe('details, including name, sex, age')
    expect(including('details', [])).toBe('details')
  })
})

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

describe('A name in a sentence', () => {
  test.each([
    ['Ministry of Justice', 'the Ministry of Justice'],
    ['Home Office', 'the Home Office'],
    ['Department for Work and Pensions', 'the Department for Work and Pensions'],
    [
      'Department for Digital, Culture, Media and Sport',
      'the Department for Digital, Culture, Media and Sport',
    ],
    ['Legal Aid Agency', 'the Legal Aid Agency'],
    ['Information Commission (ICO)', 'the Information Commission (ICO)'],
    ['Parole Board for England and Wales', 'the Parole Board for England and Wales'],
    ['Disclosure Team, Ministry of Justice', 'the Disclosure Team, Ministry of Justice'],
    ['Branston Registry', 'the Branston Registry'],
    ['Crown Prosecution Service', 'the Crown Prosecution Service'],
    ['The National Archives', 'the National Archives'],
    ['HM Prison and Probation Service', 'HM Prison and Probation Service'],
    ['His Majesty’s Courts and Tribunals Service', 'His Majesty’s Courts and Tribunals Service'],
    ['GOV.UK Notify', 'GOV.UK Notify'],
    ['Google', 'Google'],
    ['ServiceNow', 'ServiceNow'],
    ['police forces', 'police forces'],
    ['technology service', 'technology service'],
    ['Office365', 'Office365'],
    ['HMRC Agency', 'the HMRC Agency'],
  ])('%s: %s', (name, words) => {
    expect(nameInSentence({ name })).toBe(words)
  })

  test('is the one recorded for sentences, if there is one', () => {
    expect(nameInSentence({ name: 'Courts', nameInSentence: 'the courts of the land' })).toBe(
      'the courts of the land',
    )
  })

  test.each([
    ['MoJ', 'MoJ’s'],
    ['suppliers', 'suppliers’'],
    ['HMPPS', 'HMPPS’s'],
    ['people', 'people’s'],
    ['GOV.UK Forms', 'GOV.UK Forms’'],
  ])('%s has what is %s', (name, words) => {
    expect(possessive(name)).toBe(words)
  })

  test.each([
    [
      'an organisation',
      organisationName({ name: 'Ministry of Justice', shortName: 'MoJ' }),
      ['the Ministry of Justice (MoJ)', 'MoJ'],
    ],
    [
      'one whose name for sentences has its short name in it',
      organisationName({ name: 'x', nameInSentence: 'the Community Supervision Service (CSS)' }),
      ['the Community Supervision Service (CSS)', 'CSS'],
    ],
    [
      'an agency with its short name in its name',
      organisationName({ name: 'HM Prison and Probation Service (HMPPS)' }),
      ['HM Prison and Probation Service (HMPPS)', 'HMPPS'],
    ],
    [
      'one without a short name',
      organisationName({ name: 'Home Office' }),
      ['the Home Office', 'the Home Office'],
    ],
    [
      'the regulator',
      regulatorName('Information Commission (ICO)'),
      ['the Information Commission (ICO)', 'the Information Commission'],
    ],
    [
      'a category with an example',
      partyName({ name: 'technology suppliers, for example our hosting provider' }),
      ['technology suppliers, for example our hosting provider', 'technology suppliers'],
    ],
    ['one organisation', partyName({ name: 'Google' }), ['Google', 'Google']],
    [
      'a service',
      serviceName('Visit someone in prison'),
      ['the ‘Visit someone in prison’ service', 'this service'],
    ],
    [
      'a service called so',
      serviceName('Court Funds service'),
      ['the ‘Court Funds service’', 'this service'],
    ],
  ])('of %s is given in full once', (_, name, [first, later]) => {
    const { nameOf } = mentions()
    expect([nameOf('a', name), nameOf('b', { first: 'B', later: 'b' }), nameOf('a', name)]).toEqual([
      first,
      'B',
      later,
    ])
  })

  test.each<[string[], string[]]>([
    [
      ['email address', 'phone number'],
      ['your email address', 'phone number'],
    ],
    [
      ['your booking details', 'email address'],
      ['your booking details', 'your email address'],
    ],
    [
      ['prisoner’s name', 'how you get to the website'],
      ['prisoner’s name', 'how you get to the website'],
    ],
    [
      ['email address', 'the prison', 'phone number'],
      ['your email address', 'the prison', 'your phone number'],
    ],
    [['address of each page that you ask for'], ['address of each page that you ask for']],
  ])('of what is the reader’s own: %j is %j', (names, words) => {
    expect(ofReader(names)).toEqual(words)
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
