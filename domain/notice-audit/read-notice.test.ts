import { describe, expect, test } from 'vitest'
import { problem, read, said } from './reading/reading-cases'

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

test.each([
  ['nothing', '', 'There is no text in the notice'],
  ['an empty page', '<p></p>', 'There is no text in the notice'],
  ['a PDF', '%PDF-1.7', /^The file is a PDF/],
  ['RTF', '{\\rtf1', /older Word/],
  ['a program', 'a\0b', 'The file is not text and not a Word document'],
  ['a picture', '\x01\x02\x03 picture', 'The file is not text and not a Word document'],
  ['endless text', 'a '.repeat(1_100_000), 'The notice has more than 2 million characters'],
])('%s cannot be read', (_, source, why) => {
  expect(problem(source)).toMatch(why)
})

test('a saved page is read, however large its styles and pictures are', () => {
  expect(said(`<style>${'a{} '.repeat(1_000_000)}</style><p>We keep it.</p>`)).toEqual(['We keep it.'])
})

test('text in UTF-16 and of older programs is read', () => {
  expect(said(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x2e, 0]))).toEqual(['A.'])
  expect(said(new Uint8Array([0x41, 0x92, 0x73, 0x2e]))).toEqual(['A’s.'])
})
