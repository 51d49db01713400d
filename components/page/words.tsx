import type { ReactNode } from 'react'

type Words = {
  heading: string
  advice: string[]
  /** What to do, one after the other, for somebody who would lose what they typed by leaving the page. */
  steps?: ReactNode[]
}

const words: Record<number, Words | undefined> = {
  400: {
    heading: 'We could not read what your browser sent',
    advice: [
      'If you typed or pasted the web address, check it is correct. If you sent a form, send it again.',
    ],
  },
  401: {
    heading: 'You have been signed out',
    advice: ['Your answers have not been saved yet. To save them:'],
    steps: [
      <a key="sign in" className="govuk-link" href="/sign-in" target="_blank" rel="noreferrer">
        Sign in (opens in new tab)
      </a>,
      'Come back to this page and reload it.',
      'If your browser asks whether to send the form again, say yes.',
    ],
  },
  403: { heading: 'You cannot do this', advice: ['Your account does not have permission for this page.'] },
  404: {
    heading: 'Page not found',
    advice: [
      'If you typed the web address, check it is correct.',
      'If you pasted the web address, check you copied the entire address.',
    ],
  },
  405: {
    heading: 'You cannot do this',
    advice: ['This web address cannot be used in that way. Use the links and buttons on our pages.'],
  },
  // The form was opened before the application was replaced by a version that no longer has its action.
  409: {
    heading: 'This page has changed',
    advice: ['Go back, copy what you wrote, then load the page again and send it from there.'],
  },
  413: {
    heading: 'What you sent is too large',
    advice: ['Nothing has been saved. Go back and send less at once.'],
  },
  429: {
    heading: 'You have done this too often',
    advice: [
      'To keep the service available for everybody, you can do this a limited number of times. Try again in 15 minutes.',
    ],
  },
  500: {
    heading: 'Sorry, there is a problem with the service',
    advice: ['Try again later. What you saved before is still there.'],
  },
  503: {
    heading: 'Sorry, the service is unavailable',
    advice: [
      'Try again in a few minutes. What you saved before is still there.',
      'If you sent a form, go back to it and send it again then. Most browsers still show what you entered. Copy longer answers to be sure.',
    ],
  },
}

/** What the page of a refusal or failure says; undefined for a status that is neither. */
export function wordsOf(status: number): Words | undefined {
  return words[status]
}
