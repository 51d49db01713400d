import { choice, longText } from '@/domain/record/ask'

/** How much an officer's comment weighs. What somebody of the team says has no weight. */
export const weights = { mustChange: 'Must change', advice: 'Advice' } as const

export type Weight = keyof typeof weights

const words = (label: string, required: string) => longText({ label, max: 3000, required })

/** What is asked about a new comment; its weight is asked of officers alone. */
export const commentFields = {
  weight: choice({
    label: 'Does the team have to change something?',
    options: { mustChange: 'They must change this', advice: 'Advice' },
    required: 'Select whether they must change this',
  }),
  words: words('Comment', 'Enter your comment'),
}

/** What is asked of whoever returns a version: the comments that are open say the rest. */
export const returnFields = {
  words: longText({ label: 'Add a comment that the team must meet', max: 3000 }),
}

export const answerFields = { words: words('Your answer', 'Enter your answer') }

/** At most this many answers to one comment: they are on one page. */
export const mostAnswers = 100
