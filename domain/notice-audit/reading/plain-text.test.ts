import { expect, test } from 'vitest'
import { read } from './reading-cases'

test('lines that are broken at the edge are one sentence, and the question above them is their heading', () => {
  const text = `Who do we share it with?
We may share your information with your GP, with ambulance services and with
your council.

If you are unhappy with how we have used your information, you can complain to our Data
Protection Officer, who will answer you within thirty days of your letter.`
  expect(read(text).sentences).toMatchObject([
    {
      heading: 'Who do we share it with?',
      text: 'We may share your information with your GP, with ambulance services and with your council.',
    },
    {
      heading: 'Who do we share it with?',
      text: 'If you are unhappy with how we have used your information, you can complain to our Data Protection Officer, who will answer you within thirty days of your letter.',
    },
  ])
})

test('numbers and letters stand before headings and items alike', () => {
  expect(
    read('1. Who we are\n\nWe are it.\n\n2. Your rights\n\nYou have the right:\na) of access').sentences,
  ).toMatchObject([
    { heading: 'Who we are', text: 'We are it.' },
    { heading: 'Your rights', text: 'You have the right:' },
    { heading: 'Your rights', text: 'You have the right: of access' },
  ])
})
