'use client'

import { type ReactNode, useActionState } from 'react'
import { QuestionControl } from '@/app/_record/question-control'
import { untouched } from '@/app/_server/form-state'
import { Button } from '@/components/button/button'
import { ErrorSummaryFor } from '@/components/form/error-summary-for'
import { PageTitle } from '@/components/form/page-title'
import { respond } from '../actions'

const settlements = { resolve: 'Resolve', reopen: 'Reopen' } as const

/** The page of a comment: what was said, and a form to answer, or to call it met or open again with an answer if one was typed. */
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
  hidden: Record<'slug' | 'thread' | 'formKey', string>
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
  const button = (verb: 'answer' | keyof typeof settlements, text: string) => (
    <Button
      text={text}
      name="verb"
      value={verb}
      preventDoubleClick
      attributes={{ 'aria-disabled': isPending || undefined }}
      {...(verb !== 'answer' && { classes: 'govuk-button--secondary' })}
    />
  )
  return (
    <>
      <PageTitle title={title} errors={errors} />
      <ErrorSummaryFor key={state.attempt} errors={errors} />
      {errors.length === 0 && banner}
      <span className="govuk-caption-l">{caption}</span>
      <h1 className="govuk-heading-l app-as-typed">{title}</h1>
      {children}
      {(mayAnswer || settle) && (
        <form action={post} noValidate>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          {mayAnswer && (
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
            />
          )}
          <div className="govuk-button-group">
            {mayAnswer && button('answer', 'Send answer')}
            {settle && button(settle, settlements[settle])}
          </div>
        </form>
      )}
    </>
  )
}
