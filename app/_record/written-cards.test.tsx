import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SummaryList } from '@/components/summary-list/summary-list'
import { type AnswerCard, summaryCardsHtml } from '@/domain/exchange/writers/summary-cards'
import { normalise } from '@/tests/conformance/normalise'
import { Lines } from './lines'

/** What may be recorded: no control characters, and something to read. */
const words = fc.string({ unit: 'grapheme' }).map((text) => `a${text.replace(/\p{Cc}/gu, '')}`)
const address = words.map((text) => `/services/a?about=${text}`)

const cards = fc.array(
  fc.record(
    {
      title: words,
      changePage: address,
      answers: fc.array(
        fc.record({ question: words, lines: fc.array(words, { maxLength: 3 }), commentPage: address }),
      ),
    },
    { requiredKeys: ['title', 'answers'] },
  ),
)

/** The same cards as the component makes them. */
function Components({ cards }: { cards: AnswerCard[] }) {
  return cards.map(({ title, changePage, answers }) => (
    <SummaryList
      key={title}
      card={{
        title: { text: title, headingLevel: 3 },
        actions: { items: changePage ? [{ text: 'Change', href: changePage }] : [] },
      }}
      rows={answers.map(({ question, lines, commentPage = '' }) => ({
        key: { text: question },
        value: { html: <Lines lines={[...lines]} /> },
        actions: {
          items: [{ text: 'Comment', visuallyHiddenText: `on ${question.toLowerCase()}`, href: commentPage }],
        },
      }))}
    />
  ))
}

test('cards of answers are written as the summary list component makes them, whatever was typed', () => {
  fc.assert(
    fc.property(cards, (some) => {
      const component = renderToStaticMarkup(<Components cards={some} />)
      expect(normalise(summaryCardsHtml(some, 3))).toBe(normalise(component))
    }),
  )
})

test('what stands after an answer is in its cell', () => {
  const html = summaryCardsHtml(
    [{ title: 'A', answers: [{ question: 'Q', lines: ['<b>'], after: '<p>Said</p>' }] }],
    4,
  )
  expect(html).toContain('<h4 class="govuk-summary-card__title">A</h4>')
  expect(html).toContain('<span class="app-as-typed">&#60;b&#62;</span><p>Said</p></dd>')
  expect(html).not.toContain('<a ')
})
