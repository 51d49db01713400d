import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listOf, namesOf, namingFor, namingForFile } from '@/domain/documents/categories/names'
import { subjectsOf } from '@/domain/documents/categories/subjects'
import { mostWordsOf } from '@/domain/documents/limits'
import { english } from '@/domain/documents/words/en/en'
import { mentions } from '@/domain/documents/words/mentions'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { resolved } from '@/domain/record/resolved/resolved'

const read = readRecordFile(readFileSync('prisma/seed/demo/visit-someone-in-prison.yaml'))
if (!read.ok) throw new Error('The demonstration record cannot be read')
const { record } = resolved(read.record)
const { phrases } = english
const toYou = namingFor(record, english, ['bookers'])
const usedFor = (purpose: string) =>
  subjectsOf(
    record,
    record.identifiers.filter(({ purposes }) => purposes?.includes(purpose)),
  )
const entry = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const one = list.find((other) => other.id === id)
  if (!one) throw new Error(`There is no ${id}`)
  return one
}
const words = (list: ReturnType<typeof english.listed>) =>
  list.inSentence ? list.words : list.items.join(' | ')

describe('Of the record of prison visits, the words make', () => {
  test('sentences about whole groups of categories, and about some of their members', () => {
    const about = (purpose: string) => words(listOf(usedFor(purpose), 'sentence', toYou))
    expect(about('book-visits')).toBe('visit details')
    expect(about('tell-about-changes')).toBe('your email address and phone number')
    expect(about('website-analytics')).toBe('analytics data')
  })

  test('the names of a file, which says neither “you” nor “your”', () => {
    const names = namesOf(subjectsOf(record, record.identifiers), 'table', namingForFile(record, english))
    expect(names).toEqual([
      'visit details',
      'feedback',
      'website log data',
      'essential cookies',
      'analytics data',
    ])
  })

  test('how a choice is made and unmade', () => {
    const choice = entry(record.choices, 'analytics-choice')
    const ways = english.listed(
      (choice.how ?? []).map((way) => phrases.ways.notice[way]),
      'or',
    )
    const { lead, toWithdraw } = phrases.choice.notice[choice.type ?? 'consent']
    const said = [
      `${lead} ${choice.name}, ${words(ways)}`,
      `${toWithdraw} ${english.midSentence(choice.withdraw ?? '')}`,
    ]
    expect(said.map(english.sentence)).toEqual([
      'You choose whether we set analytics cookies, in the cookie banner, in a question in the service or on the cookies page.',
      'To change your mind, change your answer to the yes or no question on the cookies page at any time.',
    ])
  })

  test('how long and who in a cell', () => {
    const log = entry(record.systems, 'cloud-platform-logs')
    const who = english.listedInFull((log.access ?? []).map(({ publicCategory = '' }) => publicCategory))
    expect(english.keptInWords(log, 'service', 'notice', 'collection elsewhere')).toBe('366 days')
    expect(english.startOfCell(words(who))).toBe(
      'Staff who run the website, and staff who protect our services from attack',
    )
  })

  test('what suppliers are and do', () => {
    const { nameOf } = mentions()
    const party = entry(record.parties, 'technology-suppliers')
    const name = english.partyName(party)
    expect([nameOf('party', name), nameOf('party', name)]).toEqual([
      'technology suppliers, for example our hosting provider',
      'technology suppliers',
    ])
    expect(english.whatItDoes(party)).toEqual({ rewritten: true, words: 'host and support our services' })
  })

  test('how data could identify somebody', () => {
    const ties = entry(record.identifiers, 'ip-address').ties ?? []
    const said = ties.map((tie) => {
      const phrase = phrases.ties.notice[tie]
      return 'could' in phrase ? phrase.could : english.sentence(phrase.sentence('the IP address'))
    })
    expect(said).toEqual([
      'Your internet provider knows who used the IP address, and a court or the police may lawfully ask.',
      'joined with other data',
      'linked to your account',
    ])
  })

  test('how many words its documents should have at most', () => {
    const { notice, cookies } = mostWordsOf(read.record, english)
    expect([notice, cookies]).toEqual([1880, 520])
  })
})
