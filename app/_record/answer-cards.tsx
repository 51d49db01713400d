'use client'

import type { ReactNode } from 'react'
import { SummaryList } from '@/components/summary-list/summary-list'
import { answerValue } from './lines'

/** The answers to the questions of one page, in words. */
type AnswersOfPage = {
  title: string
  /** The page that changes them all. */
  changePage?: string
  answers: { question: string; lines: string[]; beside?: ReactNode; commentPage?: string }[]
}

/** Cards of answers. As one part of the scripts a page carries their words alone, not each element of them. */
export function AnswerCards({ cards, headingLevel }: { cards: AnswersOfPage[]; headingLevel: 3 | 4 }) {
  return cards.map(({ title, changePage, answers }) => (
    <SummaryList
      key={title}
      card={{
        title: { text: title, headingLevel },
        // The answers of a card are changed on one page: one link for all of them.
        ...(changePage && { actions: { items: [{ text: 'Change', href: changePage }] } }),
      }}
      rows={answers.map(({ question, lines, beside, commentPage }) => ({
        key: { text: question },
        value: answerValue(lines, beside),
        ...(commentPage && {
          actions: {
            items: [
              {
                text: 'Comment',
                visuallyHiddenText: `on ${question.toLowerCase()}`,
                href: commentPage,
              },
            ],
          },
        }),
      }))}
    />
  ))
}
