import type { Question } from '../_record/question'

/** The one question of a page that removes something. */
export function confirmation(label: string): Question {
  const items = [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ]
  return { name: 'confirm', label, optional: false, control: { type: 'radios', items } }
}
