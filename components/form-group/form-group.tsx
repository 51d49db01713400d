/** The parts that every form control shares: the group around it, its hint and its error message. */
import type { ReactNode } from 'react'
import { ErrorMessage, type ErrorMessageOptions } from '@/components/error-message/error-message'
import { Hint, type HintOptions } from '@/components/hint/hint'
import { classNames, type ElementOptions } from '@/components/options'

export type Guidance = {
  hint?: HintOptions | false | null
  errorMessage?: ErrorMessageOptions | false | null
}

/** The box around a form control, marked when its answer is wrong. */
export function FormGroup({
  isWrong,
  formGroup,
  children,
}: {
  isWrong: boolean
  formGroup?: ElementOptions
  children: ReactNode
}) {
  return (
    <div
      className={classNames('govuk-form-group', isWrong && 'govuk-form-group--error', formGroup?.classes)}
      {...formGroup?.attributes}
    >
      {children}
    </div>
  )
}

/** The hint and the error message of the control (or group of controls) with this id. */
export function HintAndError({ id, hint, errorMessage }: Guidance & { id?: string }) {
  return (
    <>
      {hint && <Hint {...hint} id={`${id}-hint`} />}
      {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
    </>
  )
}

/** The value of `aria-describedby`: what the caller gave, then the hint, then the error message. */
export function describedByIds(
  given: string | undefined,
  id: string | undefined,
  { hint, errorMessage }: Guidance,
): string | undefined {
  return classNames(given, hint && `${id}-hint`, errorMessage && `${id}-error`) || undefined
}
