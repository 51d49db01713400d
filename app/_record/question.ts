/** One question as the form shows it: plain data, because it travels to the browser. */
export type Question = {
  name: string
  label: string
  hint?: string
  optional: boolean
  control:
    | { type: 'text'; mode: 'text' | 'email' | 'url' | 'tel'; width: 'short' | 'medium' | 'full' }
    | { type: 'textarea'; rows: number; max?: number }
    | {
        type: 'radios' | 'checkboxes' | 'select'
        items: { value: string; text: string; hint?: { text: string } }[]
        empty?: string
      }
    | { type: 'date' }
}
