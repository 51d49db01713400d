'use client'

import { type ReactNode, useActionState } from 'react'
import { QuestionControl } from '@/app/_record/question-control'
import { untouched } from '@/app/_server/form-state'
import { Button } from '@/components/button/button'
import { ErrorSummaryFor } from '@/components/form/error-summary-for'
import { PageTitle } from '@/components/form/page-title'
import { respond } from '../actions'

const settlements = { resolve: 'Resolve', reopen: 'Reopen' } as const

/** The page of a comment: what was said, a form to answer, and one to call it met or open again. */
export function ThreadForm({
  caption,
  title,
  hidden,
  banner,
  mayAnswer,
  settle,
  children,
}: {
  caption: string
  title: string
  hidden: Record<'slug' | 'thread' | 'said', string>
  /** What has happened; not beside an error. */
  banner?: ReactNode
  mayAnswer: boolean
  settle?: keyof typeof settlements
  children: ReactNode
}) {
  const [state, post, isPending] = useActionState(respond, untouched)
  const errors = state.problems.map(({ path, message }) => ({
    field: path,
    href: path === 'words' ? '#words' : '#main-content',
    text: message,
  }))
  const form = (verb: 'answer' | keyof typeof settlements, text: string, question?: ReactNode) => (
    <form action={post} noValidate>
      {Object.entries({ ...hidden, verb }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {question}
      <Button
        text={text}
        preventDoubleClick
        attributes={{ 'aria-disabled': isPending || undefined }}
        {...(verb !== 'answer' && { classes: 'govuk-button--secondary' })}
      />
    </form>
  )
  return (
    <>
      <PageTitle title={title} errors={errors} />
      <ErrorSummaryFor key={state.attempt} errors={errors} />
      {errors.length === 0 && banner}
      <span className="govuk-caption-l">{caption}</span>
      <h1 className="govuk-heading-l app-as-typed">{title}</h1>
      {children}
      {mayAnswer &&
        form(
          'answer',
          'Send answer',
          <QuestionControl
            question={{
              name: 'words',
              label: 'Your answer',
              optional: false,
              control: { type: 'textarea', rows: 4, max: 3000 },
            }}
            values={state.values ?? {}}
            attempt={state.attempt}
            error={errors.find(({ field }) => field === 'words')?.text}
          />,
        )}
      {settle && form(settle, settlements[settle])}
    </>
  )
}
