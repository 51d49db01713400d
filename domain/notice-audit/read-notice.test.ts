import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toDocx } from '@/domain/exchange/writers/docx'
import type { Notice } from './notice'
import { readNotice } from './read-notice'

const bytes = (text: string) => new TextEncoder().encode(text)

function read(source: string | Uint8Array): Notice {
  const found = readNotice(typeof source === 'string' ? bytes(source) : source)
  if (!found.ok) throw new Error(found.problem)
  return found.notice
}

const said = (source: string | Uint8Array) => read(source).sentences.map(({ text }) => text)
const problem = (source: string | Uint8Array) => {
  const found = readNotice(typeof source === 'string' ? bytes(source) : source)
  return found.ok ? undefined : found.problem
}

const asHtml = `<!doctype html><title>Title</title><nav>Menu</nav><main><h1>Notice</h1>
<p>We keep it for 1 year. See <a href="https://ico.org.uk/">the ICO</a>.</p>
<p>You have the right to:</p><ul><li>see your data</li><li><p>object</p></li></ul>
<table><caption>Cookies</caption><thead><tr><th>Name</th><th>Expires</th></tr></thead>
<tbody><tr><th>_ga</th><td>2 years</td></tr></tbody></table>
<address>DPO<br>1 Street<br>London</address><script>alert('script')</script><style>p{}</style></main><footer>Foot</footer>`

const asMarkdown = `# Notice

We keep it for 1 year.
See [the ICO](https://ico.org.uk/).

You have the right to:

- see your data
- **object**

| Name | Expires |
| - | - |
| \\_ga | 2 years |

DPO\\
1 Street\\
London
`

const asText = `Notice

We keep it for 1 year. See the ICO.

You have the right to:
- see your data
- object

Name\tExpires
_ga\t2 years

DPO
1 Street
London
`

describe.each([
  ['html', asHtml],
  ['markdown', asMarkdown],
  ['text', asText],
] as const)('a notice in %s', (format, source) => {
  const notice = read(source)

  test('is recognised by its content', () => {
    expect(notice.format).toBe(format)
  })

  test('is read as sentences under their heading, items with the words before the list, rows and addresses', () => {
    expect(notice.sentences).toEqual(
      [
        'We keep it for 1 year.',
        'See the ICO.',
        'You have the right to:',
        'You have the right to: see your data',
        'You have the right to: object',
        'Name: _ga; Expires: 2 years',
        'DPO, 1 Street, London',
      ].map((text) => ({ text, heading: 'Notice', section: 1 })),
    )
    expect(notice.tables[0]).toMatchObject({ head: ['Name', 'Expires'], rows: [['_ga', '2 years']] })
  })
})

test.each([
  ['HTML', asHtml],
  ['Markdown', asMarkdown],
])('links of %s have their text and their target', (_, source) => {
  expect(read(source).links).toEqual([
    { text: 'the ICO', target: 'https://ico.org.uk/', heading: 'Notice', section: 1 },
  ])
})

test('what is not shown, or belongs to the site, is not read', () => {
  expect(JSON.stringify(read(asHtml))).not.toMatch(/alert|Menu|Foot|Title|p\{\}/)
  const hidden =
    '<p hidden>Not this.</p><p aria-hidden="true">Nor this.</p><div role="navigation">Nor</div><p>This.</p>'
  expect(said(hidden)).toEqual(['This.'])
})

test('ends that HTML lets authors leave out are understood', () => {
  expect(
    said('<h2>A</h2><p>One.<p>Two.<ul><li>a<li>b</ul><table><tr><th>N<th>E<tr><td>x<td>1 day</table>'),
  ).toEqual([...['One.', 'Two.', 'a', 'b', 'N: x; E: 1 day']])
})

describe('a Word file', () => {
  const p = (inner: string) => `<w:p>${inner}</w:p>`
  const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const word = (body: string, relationships = '') =>
    zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
      'word/_rels/document.xml.rels': strToU8(`<Relationships>${relationships}</Relationships>`),
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

test.each([
  ['nothing', '', 'There is no text in the notice'],
  ['an empty page', '<p></p>', 'There is no text in the notice'],
  ['a PDF', '%PDF-1.7', /^The file is a PDF/],
  ['RTF', '{\\rtf1', /older Word/],
  ['a program', 'a\0b', 'The file is not text and not a Word document'],
  ['endless text', 'a '.repeat(1_100_000), 'The notice has more than 2 million characters'],
])('%s cannot be read', (_, source, why) => {
  expect(problem(source)).toMatch(why)
})

test('text in UTF-16 and of older programs is read', () => {
  expect(said(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x2e, 0]))).toEqual(['A.'])
  expect(said(new Uint8Array([0x41, 0x92, 0x73, 0x2e]))).toEqual(['A’s.'])
})

describe('whatever is given', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr><td>',
      '<li>',
      '[a](',
      '](',
      '|',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '`',
      '**',
      '&#0;',
      '<!--',
      '<main>',
      '<script>',
    ),
  )

  test('a text is read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const found = readNotice(bytes(pieces.join('')))
        expect(found.ok ? found.notice.sentences.length > 0 : found.problem.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('bytes are read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (some) => typeof readNotice(some).ok === 'boolean'),
    )
    const zip = zipSync({ 'word/document.xml': strToU8('<w:p><w:t>text</w:t></w:p>') })
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, byte) => {
        const broken = zip.slice()
        broken[at] = byte
        return typeof readNotice(broken).ok === 'boolean'
      }),
    )
  })

  test.each([
    ['nested elements', '<div>'.repeat(300_000)],
    [
      'elements that a tree would repeat',
      `${Array.from({ length: 30_000 }, (_, at) => `<b id=${at}>`).join('')}${'<p>x</p>'.repeat(30_000)}`,
    ],
    ['open comments', `# a\n${'<!--'.repeat(300_000)}`],
    ['quotes in quotes', '>'.repeat(500_000)],
    ['open brackets', `# a\n${'[a]('.repeat(200_000)}`],
    ['commas', `<p>${', '.repeat(500_000)}b`],
    ['spaces', `a\n${' '.repeat(1_000_000)}|`],
    ['one word', 'a'.repeat(1_900_000)],
  ])('%s take no more than their length', (_, source) => {
    const start = performance.now()
    readNotice(bytes(source))
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})
