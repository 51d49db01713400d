import { CharacterCount } from '@/components/character-count/character-count'
import { Checkboxes } from '@/components/checkboxes/checkboxes'
import { DateInput } from '@/components/date-input/date-input'
import { ErrorMessage } from '@/components/error-message/error-message'
import { Input } from '@/components/input/input'
import { InsetText } from '@/components/inset-text/inset-text'
import { classNames } from '@/components/options'
import { Radios } from '@/components/radios/radios'
import { Select } from '@/components/select/select'
import { Textarea } from '@/components/textarea/textarea'
import type { FormValues } from '@/domain/record/form'
import type { Question } from './question'

const widths = { short: 'govuk-input--width-5', medium: 'govuk-input--width-20', full: '' }
const single = (value: string | string[] | undefined) =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
const several = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

/** One question with its label, hint and error, and what was answered before. */
export function QuestionControl({
  question,
  values,
  error,
  attempt,
}: {
  question: Question
  values: FormValues
  error?: string
  attempt: number
}) {
  const { name, control } = question
  const words = `${question.label}${question.optional ? ' (optional)' : ''}`
  const label = { text: words, classes: 'govuk-label--s' }
  const fieldset = { legend: { text: words, classes: 'govuk-fieldset__legend--s' } }
  const guidance = {
    ...((question.hint || question.inherited) && { hint: { html: <QuestionHint {...question} /> } }),
    ...(error && { errorMessage: { text: error } }),
  }
  const value = single(values[name])
  switch (control.type) {
    case 'text':
      return (
        <Input
          name={name}
          label={label}
          value={value}
          type={control.mode}
          spellcheck={control.mode === 'text'}
          classes={widths[control.width]}
          {...guidance}
        />
      )
    case 'textarea': {
      const shared = { name, label, value, rows: control.rows, ...guidance }
      return control.max ? (
        <CharacterCount {...shared} maxlength={control.max} threshold={75} />
      ) : (
        <Textarea {...shared} />
      )
    }
    case 'date':
      return (
        <DateInput
          id={name}
          namePrefix={name}
          fieldset={fieldset}
          values={Object.fromEntries(
            ['day', 'month', 'year'].map((part) => [`${name}-${part}`, single(values[`${name}-${part}`])]),
          )}
          {...guidance}
        />
      )
    case 'checkboxes':
      if (control.items.length === 0)
        return <Nothing name={name} words={words} text={control.empty} error={error} />
      return (
        <Checkboxes
          name={name}
          fieldset={fieldset}
          items={control.items}
          values={several(values[name])}
          classes="govuk-checkboxes--small"
          {...guidance}
        />
      )
    case 'list':
      return null
    case 'radios':
      if (control.items.length === 0)
        return <Nothing name={name} words={words} text={control.empty} error={error} />
      return (
        <Radios
          name={name}
          fieldset={fieldset}
          items={withEmpty(question, control.items, value)}
          value={value}
          classes={
            control.items.length === 2 && !question.inherited
              ? 'govuk-radios--inline govuk-radios--small'
              : 'govuk-radios--small'
          }
          {...guidance}
        />
      )
    case 'select':
      // React resets a form after an action and forgets a select's answer; another key makes it anew.
      return (
        <Select
          key={attempt}
          name={name}
          label={label}
          items={[{ value: '', text: 'Select an answer' }, ...control.items]}
          value={value}
          {...guidance}
        />
      )
  }
}

function QuestionHint({ hint, inherited }: Question) {
  return (
    <>
      {hint}
      {hint && inherited && <br />}
      {inherited && `If you leave this empty: ${inherited}`}
    </>
  )
}

/** Radios cannot be left empty once one is picked, so that of what is left to something else, this is one of them. */
function withEmpty({ inherited }: Question, items: { value: string; text: string }[], value: string) {
  if (!inherited) return items
  return [...items, { value: '', text: 'Leave this empty', checked: value === '' }]
}

/** A question that cannot be answered yet; an error about it leads here. */
function Nothing({
  name,
  words,
  text,
  error,
}: {
  name: string
  words: string
  text?: string
  error?: string
}) {
  return (
    <div
      id={name}
      tabIndex={-1}
      className={classNames('govuk-form-group', error && 'govuk-form-group--error')}
    >
      <h2 className="govuk-heading-s govuk-!-margin-bottom-0">{words}</h2>
      {error && <ErrorMessage id={`${name}-error`} text={error} />}
      <InsetText text={text} />
    </div>
  )
}
