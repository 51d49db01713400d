/** An action by its id, with arguments that stand in the field 1: how React names an action with a state in a form. */
const reference = /^\{"id":"[0-9a-f]+","bound":"\$@1"\}$/

/**
 * Whether React can read what it has put into a form itself: which action is meant, and the state that it had. What
 * is otherwise, somebody has changed, and Next.js would answer with 500. A form that says nothing of it passes.
 */
export function canBeRead(form: FormData): boolean {
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
export function areArguments(text: string): boolean {
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
