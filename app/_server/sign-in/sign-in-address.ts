import type { ProblemCode } from './problems'

/** The address of the sign-in page, with the page to go to afterwards and what went wrong. */
export function signInAddress({ next = '/', problem }: { next?: string; problem?: ProblemCode }): string {
  const query = new URLSearchParams({ ...(problem && { problem }), ...(next !== '/' && { next }) })
  return query.size ? `/sign-in?${query}` : '/sign-in'
}
