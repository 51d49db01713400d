import { escapeHtml } from './html'

/** The answers to the questions of one page, in words. */
export type AnswerCard = {
  title: string
  /** The page that changes them all. */
  changePage?: string
  answers: CardAnswer[]
}

export type CardAnswer = {
  question: string
  /** As they were typed; none where nothing was answered. */
  lines: readonly string[]
  /** What the answer comes from, where the thing does not state it itself. */
  from?: string
  /** Where links to the answer lead. */
  anchor?: string
  /** What stands after the answer, as HTML that is written already. */
  after?: string
  /** The page for a comment on it. */
  commentPage?: string
}

/** Cards of answers as HTML: the markup of the summary list component, as text. A page may have thousands of answers. */
export function summaryCardsHtml(cards: readonly AnswerCard[], headingLevel: 2 | 3 | 4): string {
  return cards.map((card) => cardHtml(card, `h${headingLevel}`)).join('\n')
}

function cardHtml({ title, changePage, answers }: AnswerCard, heading: string): string {
  // The answers of a card are changed on one page: one link for all of them.
  const change = changePage && linkHtml(changePage, 'Change', ` (${title})`)
  return [
    '<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper">',
    `<${heading} class="govuk-summary-card__title">${escapeHtml(title)}</${heading}>`,
    change ? `<div class="govuk-summary-card__actions">${change}</div>` : '',
    '</div><div class="govuk-summary-card__content"><dl class="govuk-summary-list">',
    ...answers.map((answer) => rowHtml(answer, title)),
    '</dl></div></div>',
  ].join('')
}

function rowHtml(
  { question, lines, from, anchor, after = '', commentPage }: CardAnswer,
  cardTitle: string,
): string {
  const what = ` on ${question.toLowerCase()} (${cardTitle})`
  const comment = commentPage && linkHtml(commentPage, 'Comment', what)
  const id = anchor ? ` id="${escapeHtml(anchor)}"` : ''
  const origin = from ? `<div class="govuk-hint govuk-!-margin-bottom-0">${escapeHtml(from)}</div>` : ''
  return [
    `<div class="govuk-summary-list__row"${id}><dt class="govuk-summary-list__key">${escapeHtml(question)}</dt>`,
    `<dd class="govuk-summary-list__value">${linesHtml(lines)}${origin}${after}</dd>`,
    comment ? `<dd class="govuk-summary-list__actions">${comment}</dd>` : '',
    '</div>',
  ].join('')
}

function linesHtml(lines: readonly string[]): string {
  const [only, ...others] = lines
  if (only === undefined) return '<span class="govuk-hint">Not provided</span>'
  if (others.length === 0) return `<span class="app-as-typed">${escapeHtml(only)}</span>`
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')
  return `<ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">${items}</ul>`
}

function linkHtml(href: string, text: string, hidden: string): string {
  return `<a class="govuk-link" href="${escapeHtml(href)}">${text}<span class="govuk-visually-hidden">${escapeHtml(hidden)}</span></a>`
}
