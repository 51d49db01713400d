import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toDocx } from '@/domain/exchange/writers/docx'
import { problem, read, said } from './reading-cases'

describe('a Word file', () => {
  const p = (inner: string) => `<w:p>${inner}</w:p>`
  const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const word = (body: string, relationships = '') =>
    zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
      'word/_rels/document.xml.rels': strToU8(`<Relationships>${relationships}</Relationships>`),
    })

  test('says what its XML says: no comment, and text whichever way it is written', () => {
    const hidden = `<!-- ${p(t('From the draft'))} --><?old ${t('Older')} ?>`
    const notice = word(`${hidden}${p(t('We keep <![CDATA[names & <dates>]]>'))}`)
    expect(said(notice)).toEqual(['We keep names & <dates>'])
  })

  test('of our own is read with headings, links and tables', async () => {
    const notice = read(
      await toDocx({
        title: 'Notice',
        lang: 'en',
        date: '2026-11-22',
        blocks: [
          { kind: 'heading', key: 'h', facts: [], level: 2, text: 'Who' },
          {
            kind: 'paragraph',
            key: 'p',
            facts: [],
            content: ['See ', { link: 'here', href: 'https://a.example/' }],
          },
          {
            kind: 'table',
            key: 't',
            facts: [],
            caption: 'C',
            head: ['Name', 'Expires'],
            rows: [{ key: 'r', facts: [], cells: [['_ga'], ['2 years']] }],
          },
        ],
      }),
    )
    expect(notice).toMatchObject({
      format: 'docx',
      headings: [{ text: 'Notice' }, { text: 'Who' }],
      links: [{ text: 'here', target: 'https://a.example/', heading: 'Who' }],
      tables: [{ head: ['Name', 'Expires'], rows: [['_ga', '2 years']] }],
    })
  })

  test('with an older link, a field, has its target; what is deleted or repeated is not read', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://a.example/?a=1&amp;b=2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('here')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const notice = read(
      word(
        p(`${field}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>`) +
          p(`<mc:Fallback>${t('again')}</mc:Fallback>`),
      ),
    )
    expect(notice.links).toMatchObject([{ text: 'here', target: 'https://a.example/?a=1&b=2' }])
    expect(notice.sentences.map(({ text }) => text)).toEqual(['here'])
  })

  test('with tracked changes is read as it is now; footnotes come at its end', () => {
    const changed = p(
      `<w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange></w:pPr>${t('Kept for ')}<w:moveFrom>${t('moved ')}</w:moveFrom><w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins>${t('2')}</w:ins>${t(' years.')}`,
    )
    const file = zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${changed}</w:body></w:document>`),
      'word/footnotes.xml': strToU8(
        `<w:footnotes><w:footnote>${p(t('Pictures: 31 days.'))}</w:footnote></w:footnotes>`,
      ),
    })
    expect(said(file)).toEqual(['Kept for 2 years.', 'Pictures: 31 days.'])
  })

  test('has headings that are only bold, and tables whose rows are named', () => {
    const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((one) => `<w:tc>${p(one)}</w:tc>`).join('')}</w:tr>`
    const notice = read(
      word(
        p(bold('Who we are')) +
          `<w:tbl>${row(bold('Controller'), t('A Council'))}${row(bold('Officer'), t('B'))}</w:tbl>`,
      ),
    )
    expect(notice.sentences).toMatchObject([
      { heading: 'Who we are', text: 'Controller: A Council' },
      { heading: 'Who we are', text: 'Officer: B' },
    ])
  })

  test('that names files outside it loads nothing', () => {
    const file = zipSync({
      'word/document.xml': strToU8(
        `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document><w:body>${p(t('Text &a; here.'))}</w:body></w:document>`,
      ),
    })
    expect(said(file)).toEqual(['Text &a; here.'])
  })

  test('that unpacks to far more than it is, is given up in words', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(problem(bomb)).toBe('The Word file unpacks to more than 12 MB of text')
  })

  test('that is cut off or is no Word file is refused in words', () => {
    const whole = word(p(t('text '.repeat(1000))))
    expect(problem(whole.slice(0, 60))).toMatch(/Word/)
    expect(problem(zipSync({ 'content.xml': strToU8('<a/>') }))).toMatch(/not a Word document/)
  })
})
