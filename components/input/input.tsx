import type { InputHTMLAttributes } from 'react'
import { describedByIds, FormGroup, type Guidance, HintAndError } from '@/components/form-group/form-group'
import { Label, type LabelOptions } from '@/components/label/label'
import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

type Affix = Content & ElementOptions

export type InputProps = Guidance &
  ElementOptions & {
    /** The name unless stated. */
    id?: string
    name?: string
    type?: string
    inputmode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
    value?: string | number
    disabled?: boolean
    describedBy?: string
    label?: LabelOptions
    prefix?: Affix
    suffix?: Affix
    formGroup?: ElementOptions & { beforeInput?: Content; afterInput?: Content }
    autocomplete?: string
    pattern?: string
    spellcheck?: boolean
    autocapitalize?: string
    inputWrapper?: ElementOptions
  }

/** A text input with its label, hint and error message. */
export function Input(props: InputProps) {
  const { id = props.name, label, hint, errorMessage, formGroup, prefix, suffix, inputWrapper } = props
  const before = contentOf(formGroup?.beforeInput)
  const after = contentOf(formGroup?.afterInput)
  const input = (
    <input
      className={classNames('govuk-input', props.classes, errorMessage && 'govuk-input--error')}
      id={id}
      name={props.name}
      type={props.type || 'text'}
      spellCheck={props.spellcheck}
      defaultValue={props.value}
      disabled={props.disabled}
      aria-describedby={describedByIds(props.describedBy, id, { hint, errorMessage })}
      autoComplete={props.autocomplete}
      autoCapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputMode={props.inputmode}
      {...props.attributes}
    />
  )
  const isWrapped = contentOf(prefix) || contentOf(suffix) || before || after
  return (
    <FormGroup isWrong={Boolean(errorMessage)} formGroup={formGroup}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {isWrapped ? (
        <div
          className={classNames('govuk-input__wrapper', inputWrapper?.classes)}
          {...inputWrapper?.attributes}
        >
          {before}
          <AffixItem affix={prefix} side="prefix" />
          {input}
          <AffixItem affix={suffix} side="suffix" />
          {after}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}

function AffixItem({ affix, side }: { affix?: Affix; side: 'prefix' | 'suffix' }) {
  const content = contentOf(affix)
  if (!content) return null
  return (
    <div
      className={classNames(`govuk-input__${side}`, affix?.classes)}
      aria-hidden="true"
      {...affix?.attributes}
    >
      {content}
    </div>
  )
}
