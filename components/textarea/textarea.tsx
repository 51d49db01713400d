'use client'

import { useRef, useSyncExternalStore } from 'react'
import { describedByIds, FormGroup, type Guidance, HintAndError } from '@/components/form-group/form-group'
import { Label, type LabelOptions } from '@/components/label/label'
import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type TextareaProps = Guidance &
  ElementOptions & {
    /** The name unless stated. */
    id?: string
    name?: string
    spellcheck?: boolean
    rows?: number | string
    value?: string
    disabled?: boolean
    describedBy?: string
    label?: LabelOptions
    formGroup?: ElementOptions & { beforeInput?: Content; afterInput?: Content }
    autocomplete?: string
  }

/** Several lines of text with a label, hint and error message. */
export function Textarea(props: TextareaProps) {
  const { id = props.name, label, hint, errorMessage, formGroup } = props
  const keepTyped = useTyped(id)
  return (
    <FormGroup isWrong={Boolean(errorMessage)} formGroup={formGroup}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {contentOf(formGroup?.beforeInput)}
      <textarea
        ref={keepTyped}
        className={classNames('govuk-textarea', errorMessage && 'govuk-textarea--error', props.classes)}
        id={id}
        name={props.name}
        rows={Number(props.rows || 5)}
        spellCheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedByIds(props.describedBy, id, { hint, errorMessage })}
        autoComplete={props.autocomplete || undefined}
        defaultValue={props.value}
        {...props.attributes}
      />
      {contentOf(formGroup?.afterInput)}
    </FormGroup>
  )
}

/**
 * Keeps what somebody had typed before React hydrated the page, or what the browser brought back with the page: React
 * writes the text that the page came with over it, in this element alone.
 */
function useTyped(id: string | undefined) {
  const isHydrating = useSyncExternalStore(
    unchanging,
    () => false,
    () => true,
  )
  const typed = useRef<string | undefined>(undefined)
  if (isHydrating && id && typeof document !== 'undefined')
    typed.current ??= (document.getElementById(id) as HTMLTextAreaElement | null)?.value
  return (element: HTMLTextAreaElement | null) => {
    if (element && typed.current !== undefined) element.value = typed.current
    typed.current = undefined
  }
}

const unchanging = () => () => undefined
