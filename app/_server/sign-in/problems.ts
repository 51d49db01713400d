type Problem = { title: string; text: string }

const again = 'If it happens again, contact the administrator of your organisation.'

/** What can go wrong with signing in and out, in the words of the sign-in page, by the code in its address. */
export const problems = {
  unavailable: {
    title: 'Your sign-in service did not answer',
    text: `You have not been signed in. Try again in a few minutes. ${again}`,
  },
  cancelled: {
    title: 'You have not been signed in',
    text: 'Signing in was cancelled, or your sign-in service did not allow it.',
  },
  expired: {
    title: 'You have not been signed in',
    text: 'Signing in took too long, or you started it in another browser or at another address of this site. Start again.',
  },
  unconfirmed: {
    title: 'You have not been signed in',
    text: `We could not confirm the answer of your sign-in service. Start again. ${again}`,
  },
  elsewhere: {
    title: 'We did not do what the form asked',
    text: 'The form did not come from a page of this site. Use the buttons on our pages.',
  },
  failed: { title: 'You have not been signed in', text: `Something went wrong. Start again. ${again}` },
} satisfies Record<string, Problem>

export type ProblemCode = keyof typeof problems

/** The words for a code in an address, if it is one of ours. */
export function problemIn(code: unknown): Problem | undefined {
  return typeof code === 'string' && Object.hasOwn(problems, code) ? problems[code as ProblemCode] : undefined
}

const ofNextAuth: Record<string, ProblemCode> = { OAuthSignin: 'unavailable', OAuthCallback: 'unconfirmed' }

/** Our code for an error code of next-auth (its core/index.js and core/routes). */
export function problemOfNextAuth(code: string | null): ProblemCode {
  return ofNextAuth[code ?? ''] ?? 'failed'
}
