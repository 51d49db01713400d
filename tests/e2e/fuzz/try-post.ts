import { type Found, isOfAction } from './find-forms'
import { readPage } from './forms-on-page'
import type { Post } from './hostile-posts'
import { hasBrokenText, isTamperedWith, shownOtherwise } from './judge'
import { type Answer, open, send } from './visitor'

/** How a post ended: the form took it, said what is wrong with it, or another page refused it. */
export type Outcome = {
  kind: 'taken' | 'explained' | 'refused' | 'failed'
  signedOut: boolean
  /** What should not have been. */
  wrong: string[]
}

/** Sends a form with hostile answers and looks at what comes of it. What was taken is read again for the next post. */
export async function tryPost(form: Found, post: Post, cookie: string): Promise<Outcome> {
  const answer = await send(form.address, cookie, form.controls, post).catch((error: Error) => error)
  if (answer instanceof Error) return failed(`no answer: ${answer.message}`)
  if (answer.status >= 500) return failed(`answered with ${answer.status}`)
  const { status, location } = answer
  const taken = status === 303 && !/^\/(refused|sign-in)/.test(location)
  const wrong = taken && hasBrokenText(post, form.controls) ? ['took what cannot be kept'] : []
  const page = taken ? await open(form.address, cookie) : answer
  if (page.status >= 500) return failed(`its page is then answered with ${page.status}`)
  if (page.status === 200) wrong.push(...wrongOnPage(form, post, page, taken))
  const kind = taken ? 'taken' : status === 200 ? 'explained' : 'refused'
  return { kind, signedOut: status === 401 || page.status === 401 || /^\/sign-in/.test(page.location), wrong }
}

const failed = (what: string): Outcome => ({ kind: 'failed', signedOut: false, wrong: [what] })

function wrongOnPage(form: Found, post: Post, { html }: Answer, taken: boolean): string[] {
  const shown = readPage(html).forms[form.place]
  if (!shown || !isOfAction(shown)) return []
  const { controls } = form
  // The next post is about what is stored by now.
  if (taken) form.controls = shown.controls
  if (isTamperedWith(post, controls)) return []
  const conflicts = html.includes('Somebody else changed')
  const hasMessage = html.includes('govuk-error-summary') || conflicts
  // A page that adds something is empty again.
  const isEmpty = taken && form.kindOfPage.endsWith('/new')
  return [
    ...(taken || hasMessage ? [] : ['refused without a message']),
    ...(isEmpty
      ? []
      : shownOtherwise(post, controls, shown.controls, { stored: taken, changed: taken || conflicts })),
  ]
}
