import { type State, type StepName, steps } from '@/domain/review/workflow'
import { type Form, forms } from './forms'
import { statesOfVersions } from './versions'

/** The form of a step, the version that its page is about, and one of the same service where the step does not begin. */
export type StepForm = {
  form: Form
  step: StepName
  slug: string
  number: number
  elsewhere: { number: number; state: State }
}

/** The form of each step that people take. Of the two versions of a service, a step begins at one alone. */
export const stepForms: StepForm[] = forms.flatMap((form) => {
  const [, step = ''] = /^(\w+) version$/.exec(form.permission) ?? []
  if (!Object.hasOwn(steps, step)) return []
  const [, slug = '', , at = '1'] = /^\/services\/(\w+)(\/versions\/(\d))?/.exec(form.page) ?? []
  const number = Number(at)
  const [first, second] = statesOfVersions[slug] ?? (['draft', 'draft'] as const)
  const elsewhere = number === 1 ? { number: 2, state: second } : { number: 1, state: first }
  return [{ form, step: step as StepName, slug, number, elsewhere }]
})
