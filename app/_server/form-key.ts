import { z } from 'zod'

/** The key of a form, by which a post that comes twice is known; `formAction` refuses a post without one. */
export const formKeySchema = z.uuid()

/** The hidden input with a new key. Made while the page is rendered on the server, so that each time it is another form. */
export function withFormKey<T extends Record<string, string>>(hidden: T): T & { formKey: string } {
  return { ...hidden, formKey: crypto.randomUUID() }
}
