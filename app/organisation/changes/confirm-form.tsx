'use client'

import { useActionState } from 'react'
import { confirmChange } from '@/app/_review/actions'
import { untouched } from '@/app/_server/form-state'
import { Button } from '@/components/button/button'
import { ErrorMessage } from '@/components/error-message/error-message'

/** Confirms something shared as it is shown. */
export function ConfirmForm({
  hidden,
  what,
}: {
  hidden: Record<'kind' | 'id' | 'hash' | 'formKey', string>
  /** What it is, for those who do not see where the button stands. */
  what: string
}) {
  const [state, post] = useActionState(confirmChange, untouched)
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
            Confirm that this is right<span className="govuk-visually-hidden"> ({what})</span>
          </>
        }
        preventDoubleClick
        classes="govuk-button--secondary"
      />
    </form>
  )
}
