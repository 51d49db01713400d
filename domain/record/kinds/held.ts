import { choice, text } from '../ask'

const formOptions = {
  raw: 'As captured',
  truncated: 'Shortened',
  hashed: 'Hashed',
  pseudonymised: 'Pseudonymised',
  encrypted: 'Encrypted by field',
  aggregated: 'As totals',
  anonymised: 'Anonymous',
  'in-transit': 'It only passes through',
} as const

/** In what form a system usually holds data, unless a category or a copy differs. */
export const formFields = {
  form: choice({ askedLater: true, label: 'In what form?', options: formOptions }),
  formDetail: text({
    label: 'More about the form',
    hint: 'For example “the last part of the address is removed”',
  }),
}

/** In which state of the thing, and in what form, something is held. */
export const heldFields = {
  state: text({
    label: 'In which state',
    hint: 'If it differs, for example “draft applications”. Often there is just one',
    max: 100,
  }),
  ...formFields,
}
