'use client'

import { useActionState } from 'react'
import { Button } from '@/components/button/button'
import { ErrorMessage } from '@/components/error-message/error-message'
import { type FormState, untouched } from '../_server/form-state'

type ButtonFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Record<string, string> & { formKey: string }
  text: string
  /** What it is about, for those who do not see where the button stands. */
  what: string
  classes?: string
}

/** A form that is one button, which stands beside what it is about. What refuses it is said above the button. */
export function ButtonForm({ action, hidden, text, what, classes = '' }: ButtonFormProps) {
  const [state, post] = useActionState(action, untouched)
  return (
    <form action={post}>
      {state.problems.map(({ message }) => (
        <ErrorMessage key={message} text={message} attributes={{ role: 'alert' }} />
      ))}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button
        html={
          <>
            {text}
            <span className="govuk-visually-hidden"> ({what})</span>
          </>
        }
        preventDoubleClick
        classes={`govuk-button--secondary ${classes}`.trim()}
      />
    </form>
  )
}
