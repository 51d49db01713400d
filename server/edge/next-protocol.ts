// What this edge knows of how Next.js and React talk to their own scripts, and of what else they do not document. A new
// version of them may change it, and only this file then. Of the rest, what is documented is enough.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { RequestHandler } from './exchange'

/** Whether the scripts of a page ask, for a part of one or by an action: what they get is not a page. */
export function isAskedByScripts({ headers }: IncomingMessage): boolean {
  return headers.rsc !== undefined || headers['next-action'] !== undefined
}

/** Tells a page the address by which it was asked for, to which the scripts add a parameter of their own. */
export const tellPath: RequestHandler = ({ request: { headers, url } }) => {
  headers['x-path'] = url?.replace(/[?&]_rsc=[^&]*$/, '')
}

/**
 * Names the host of a form that was found to be own. Next.js compares its origin with the host of the request, which a proxy may
 * have changed, and with what was set when the pages were built.
 */
export function nameOwnHost(headers: IncomingHttpHeaders): void {
  if (headers.origin) headers['x-forwarded-host'] = new URL(headers.origin).host
}

/** Whether Next.js and React can read what they have put into a form. What is otherwise, somebody has changed, and the answer would be 500. */
export function canBeRead(headers: IncomingHttpHeaders, sent: FormData | string): boolean {
  const isByAction = headers['next-action'] !== undefined
  if (typeof sent === 'string') return !isByAction || areArguments(sent)
  return isByAction ? areArguments(String(sent.get('0'))) : hasActionFields(sent)
}

/** An action by its id, with arguments that stand in the field 1: how React names an action with a state in a form. */
const reference = /^\{"id":"[0-9a-f]+","bound":"\$@1"\}$/

/** Whether a form says as React does which action is meant, and the state that it had. One that says nothing of it passes. */
function hasActionFields(form: FormData): boolean {
  return [...form.keys()]
    .filter((name) => name.startsWith('$ACTION_REF_'))
    .map((name) => name.replace('_REF_', '_'))
    .every(
      (name) => reference.test(String(form.get(`${name}:0`))) && areArguments(String(form.get(`${name}:1`))),
    )
}

/**
 * Whether a text is a list of arguments of an action of ours. In JSON, React gives texts that begin with `$` a
 * meaning: of these our states need no more than `undefined`, a form, and a dollar sign itself.
 */
function areArguments(text: string): boolean {
  let isOurs = true
  const note = (_: string, value: unknown) => {
    if (typeof value === 'string' && /^\$(?!\$|undefined$|K\d+$)/.test(value)) isOurs = false
    return value
  }
  try {
    return Array.isArray(JSON.parse(text, note)) && isOurs
  } catch {
    return false
  }
}
