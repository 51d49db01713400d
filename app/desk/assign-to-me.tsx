'use client'

import { useActionState } from 'react'
import { Button } from '@/components/button/button'
import { ErrorMessage } from '@/components/error-message/error-message'
import { assign } from '../_review/actions'
import { untouched } from '../_server/form-state'

/** Gives a version to whoever presses it, and leads on to its review. */
export function AssignToMe({
  hidden,
  what,
}: {
  hidden: Record<'slug' | 'number' | 'reviewerId' | 'formKey', string>
  /** The version, for those who do not see in which row the button stands. */
  what: string
}) {
  const [state, post] = useActionState(assign, untouched)
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
            Assign to me<span className="govuk-visually-hidden"> ({what})</span>
          </>
        }
        preventDoubleClick
        classes="govuk-button--secondary govuk-!-margin-bottom-1"
      />
    </form>
  )
}
