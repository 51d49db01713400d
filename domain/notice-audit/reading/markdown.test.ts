import { expect, test } from 'vitest'
import { read, said } from './reading-cases'

test('front matter gives the title and the day of a page that has none', () => {
  const page = (body: string) =>
    read(`---\nlayout: page\ntitle: "Cookies"\nlastUpdated: 2 May 2026\n---\n\n${body}`)
  expect(page('We use 1.')).toMatchObject({
    headings: [{ text: 'Cookies' }],
    sentences: [{ text: 'Last updated: 2 May 2026' }, { text: 'We use 1.' }],
  })
  expect(page('# Our cookies\n\nWe use 1.').headings).toMatchObject([{ text: 'Our cookies' }])
})

test('names of cookies keep their marks, in code or not, and emphasis loses its own', () => {
  const source =
    '# Cookies\n\n| Name | Expires |\n| - | - |\n| `_ga_*` | 2 years |\n| _gid | 1 day |\n\n_Only_ these.'
  expect(said(source)).toEqual(['Name: _ga_*; Expires: 2 years', 'Name: _gid; Expires: 1 day', 'Only these.'])
})

test('a line that is all bold is a heading', () => {
  expect(read('# Notice\n\n**Who we are**\n\nText.').headings).toMatchObject([
    { text: 'Notice' },
    { text: 'Who we are' },
  ])
})

test('a gap that would be taken for an element is read', () => {
  expect(said('# Notice\n\nWrite to <name> <b>now</b>.')).toEqual(['Write to <name> now.'])
})
