import { expect, test } from 'vitest'
import { read, said } from './reading-cases'

const headings = (source: string) => read(source).headings.map(({ text }) => text)

test('parts that people open are read, with their headings and without the words of the control', () => {
  const accordion = `<main><h1>Notice</h1><button>Show all sections</button>
<h2><button>Retention<span data-nosnippet>Show</span></button></h2><div hidden="until-found"><p>Kept for 1 year.</p></div>
<h2><button>Rights</button></h2><div role="region" hidden><p>You can ask.</p></div></main>`
  expect(headings(accordion)).toEqual(['Notice', 'Retention', 'Rights'])
  expect(said(accordion)).toEqual(['Kept for 1 year.', 'You can ask.'])
})

test('main content that is empty, or only looked like it, does not hide the page', () => {
  expect(said('<script>"<main>"</script><p>Text.</p>')).toEqual(['Text.'])
  expect(said('<main></main><div>Text.</div>')).toEqual(['Text.'])
})

test('the banner of cookies of any site is none of the notice', () => {
  expect(said('<div class="x nhsuk-cookie-banner"><p>We use cookies.</p></div><p>Text.</p>')).toEqual([
    'Text.',
  ])
})

test('a short paragraph that is all bold is a heading; bold words in a sentence are not', () => {
  const source =
    '<p><b>How long <i>we</i> keep it:</b></p><p><strong>1 year</strong> after it ends.</p><p><b>We never sell data.</b></p>'
  expect(headings(source)).toEqual(['How long we keep it'])
  expect(said(source)).toEqual(['1 year after it ends.', 'We never sell data.'])
})

test('a table whose rows are named is read row by row, and so is one that has no head', () => {
  expect(said('<table><tr><th>Controller<td>A Council<tr><th>Kept for<td>1 year</table>')).toEqual([
    'Controller: A Council',
    'Kept for: 1 year',
  ])
  expect(said('<table><tr><td>Who are we?<td>We are A Council.<tr><td>How long?<td>1 year</table>')).toEqual([
    'Who are we?: We are A Council.',
    'How long?: 1 year',
  ])
})

test('lists that Word or people make of paragraphs are lists, and lists in cells keep their items apart', () => {
  expect(said('<p>We collect:</p><p>·&nbsp;&nbsp; your name</p><p>• your age</p>')).toEqual([
    'We collect:',
    'We collect: your name',
    'We collect: your age',
  ])
  expect(said('<table><tr><th>Data<th>Kept<tr><td><ul><li>name<li>age</ul><td>1 year</table>')).toEqual([
    'Data: name, age; Kept: 1 year',
  ])
})

test('where a word may be broken is no part of it', () => {
  expect(said('<p>Reten&shy;tion by a third\u2011party\u200b.</p>')).toEqual(['Retention by a third-party.'])
})

test('a gap that a browser would hide is read', () => {
  expect(said('<p>We are <insert name>.</p>')).toEqual(['We are <insert name>.'])
})

test('what is longer than a heading is a paragraph, however it is marked', () => {
  expect(headings(`<h1>${'word '.repeat(60)}</h1><p>Text.</p>`)).toEqual([])
})
