import { describe, expect, test } from 'vitest'
import { mentions } from '../mentions'
import { nameInSentence, possessive } from './articles'
import { ofReader } from './members'
import { citedName, organisationName, partyName, regulatorName, serviceName } from './names'
import { placesNamed } from './places'

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
    [
      'a basis with its article',
      citedName('public task', 'Article 6(1)(e)'),
      ['public task (Article 6(1)(e))', 'public task'],
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
      ['your booking details', 'email address'],
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
    expect(ofReader(names.map((name) => ({ name, isReaders: true })))).toEqual(words)
  })

  test('of what is somebody else’s has no “your”, and none that it could share', () => {
    const names = [
      { name: 'IP address', isReaders: true },
      { name: 'log data', isReaders: false },
      { name: 'name', isReaders: true },
    ]
    expect(ofReader(names)).toEqual(['your IP address', 'log data', 'your name'])
  })
})

describe('Places', () => {
  test.each<[string[], 'sentence' | 'cell', string[], string[]]>([
    [
      ['EEA', 'US', 'outside-EEA'],
      'cell',
      ['European Economic Area (EEA)', 'United States', 'other countries'],
      ['EEA', 'United States', 'other countries'],
    ],
    [['GB', 'IE'], 'sentence', ['the UK', 'Ireland'], ['the UK', 'Ireland']],
    [['outside-UK'], 'sentence', ['countries outside the UK'], ['countries outside the UK']],
    [['EU', 'not-known'], 'sentence', ['the European Union (EU)'], ['the EU']],
    [['GB'], 'cell', ['UK'], ['UK']],
    [['not-known'], 'cell', [], []],
  ])('%j in a %s', (codes, where, first, later) => {
    const names = placesNamed(codes, where).map(({ name }) => name)
    expect([names.map((name) => name.first), names.map((name) => name.later)]).toEqual([first, later])
  })
})
