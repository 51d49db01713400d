import type { certainties } from '@/domain/record/certainty-form'

/** One question as the form shows it: plain data, because it travels to the browser. */
export type Question = {
  name: string
  label: string
  hint?: string
  optional: boolean
  /** What holds if it is left empty: “7 years after the visit, from Bookings”. */
  inherited?: string
  /** What can be said of how sure the answer is; nothing unless given. */
  certainties?: readonly (keyof typeof certainties)[]
  control:
    | { type: 'text'; mode: 'text' | 'email' | 'url' | 'tel'; width: 'short' | 'medium' | 'full' }
    | { type: 'textarea'; rows: number; max?: number }
    | {
        type: 'radios' | 'checkboxes' | 'select'
        items: { value: string; text: string; hint?: { text: string } }[]
        empty?: string
      }
    | { type: 'date' }
    /** The list stands above, with buttons of its own. */
    | { type: 'list' }
}
