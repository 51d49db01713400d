import { readdirSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { auditNotice } from '@/domain/notice-audit/audit-notice'
import { checklistFor } from '@/domain/notice-audit/checklist/checklist'
import { faults } from '@/domain/notice-audit/faults/faults'
import { isUnfinished } from '@/domain/notice-audit/faults/unfinished'
import type { Notice } from '@/domain/notice-audit/notice'
import { readNotice } from '@/domain/notice-audit/read-notice'
import { periodKeysIn } from '@/domain/notice-audit/unsaid/periods'
import { SaidWords } from '@/domain/notice-audit/unsaid/words'
import { hostilePieces } from '../support/hostile-pieces'
import { growth, linear, repeated } from '../support/linear-time'

// A busy machine may take long; nothing is said about that.
vi.setConfig({ testTimeout: 600_000 })

/** The sources of the rules, for the words that their patterns begin with. */
const sources = ['checklist', 'faults', 'unsaid'].flatMap((folder) => {
  const path = `domain/notice-audit/${folder}`
  return readdirSync(path).map((name) => readFileSync(`${path}/${name}`, 'utf8'))
})

/** Words of the patterns, ten at a time, as they would be written one after the other. */
function wordsOfPatterns(): string[] {
  const patterns = sources.flatMap((source) => source.split('\n').filter((line) => /\\b|\(\?:/.test(line)))
  const words = [
    ...new Set(patterns.flatMap((line) => line.replaceAll('\\b', ' ').match(/[A-Za-z]{3,}/g) ?? [])),
  ]
  return words.flatMap((_, at) => (at % 10 === 0 ? [`${words.slice(at, at + 10).join(' ')} `] : []))
}

/** One sentence, as it is before it is cut: rules must not need the cut. */
const sentenceAlone = (title: string, text: string): Notice => ({
  format: 'text',
  headings: [{ text: title, section: 1 }],
  sentences: [{ text, heading: title, section: 1 }],
  links: [{ text, target: text, heading: title, section: 1 }],
  tables: [{ caption: '', heading: title, section: 2, head: ['Name', text], rows: [[text, text]] }],
})

/** What rules look for before they look further: without it they would soon be done. */
const beginnings = ['We keep your personal data, and you have the right to ask ', 'Cookies are called a']

describe('every rule', () => {
  test.each(['Privacy notice', 'Cookies'])(
    'of %s takes a time in proportion to the length',
    async (title) => {
      const rules = (text: string) => {
        const notice = sentenceAlone(title, text)
        const audited = { notice, sentences: notice.sentences, day: '2026-11-22' }
        for (const { find } of [...faults, ...checklistFor(notice)]) find(audited)
        for (const { applies } of checklistFor(notice)) applies?.(audited)
        isUnfinished(text)
        new SaidWords([text])
        periodKeysIn(text)
      }
      for (const piece of [...hostilePieces, ...wordsOfPatterns()])
        for (const beginning of beginnings)
          expect
            .soft(
              await growth(rules, repeated(piece, beginning, '/'), { longest: 16_384 }),
              beginning + piece,
            )
            .toBeLessThan(linear)
    },
  )
})

const word = (xml: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${xml}`) }, { level: 1 })
const inWord = [
  '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
  '<w:instrText>HYPERLINK "a</w:instrText><w:fldChar w:fldCharType="separate"/>',
  '<w:tbl><w:tr><w:tc>',
  '<w:p a="b" ',
  '<w:hyperlink w:anchor="a">',
  '<w:p ',
  '"',
  '<w:b/>',
]

describe('every reader of notices', () => {
  const read = (bytes: Uint8Array) => {
    const found = readNotice(bytes)
    if (found.ok) auditNotice(found.notice, { day: '2026-11-22' })
  }
  const cases = [
    ['HTML', '<p>', hostilePieces],
    ['HTML with main content', '<main><p>a', hostilePieces],
    ['a table of HTML', '<table><tr><th>a', hostilePieces],
    ['Markdown', '# a\n\n', hostilePieces],
    ['a table of Markdown', '# a\n\n|a|b|\n|-|-|\n', hostilePieces],
    ['text', '', hostilePieces],
  ] as const

  test.each(cases)('takes a time in proportion to the length: %s', async (_, beginning, pieces) => {
    const work = (text: string) => read(new TextEncoder().encode(text))
    for (const piece of pieces)
      expect
        .soft(await growth(work, repeated(piece, beginning), { shortest: 4096, longest: 32_768 }), piece)
        .toBeLessThan(linear)
  })

  test('takes a time in proportion to the length: Word', async () => {
    const work = (text: string) => read(word(text))
    for (const piece of [...inWord, ...hostilePieces.map((one) => `<w:p><w:t>${one}`)])
      expect
        .soft(await growth(work, repeated(piece), { shortest: 4096, longest: 32_768 }), piece)
        .toBeLessThan(linear)
  })

  test.each([
    ['the words before a list', `${'a '.repeat(90)}:\n`, '- a\n'],
    ['the head of a table', `# a\n\n|${'a '.repeat(90)}|\n|-|\n`, '|a|\n'],
  ])('refuses what says far more than it holds: %s', (_, beginning, piece) => {
    const found = readNotice(new TextEncoder().encode(repeated(piece, beginning)(400_000)))
    expect(found).toMatchObject({ ok: false, problem: expect.stringContaining('more than 2 million') })
  })
})
