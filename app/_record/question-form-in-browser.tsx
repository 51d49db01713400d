'use client'

import { Fragment, type ReactNode, useActionState } from 'react'
import { Button } from '@/components/button/button'
import { ErrorSummaryFor } from '@/components/form/error-summary-for'
import { PageTitle } from '@/components/form/page-title'
import type { FormValues } from '@/domain/record/form'
import { type FormState, untouched } from '../_server/form-state'
import { asksBelow, CertaintyControl } from './certainty-control'
import { ConflictNotice } from './conflict-notice'
import type { Question } from './question'
import { QuestionControl } from './question-control'

export type QuestionFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  title: string
  caption?: string
  questions: Question[]
  /** What is stored, or suggested; replaced by what was typed once the form has been posted. */
  values: FormValues
  /** What the action must know; it checks all of it again. */
  hidden: Record<string, string>
  /** The words on the button. */
  submit?: ReactNode
  /** What is sent cannot be undone. */
  final?: boolean
  introduction?: ReactNode
  /** What stands above a question, by its name. */
  beside?: Readonly<Record<string, ReactNode>>
  /** Shown between the heading and the questions. Whatever leads away from there opens beside the page. */
  children?: ReactNode
  /** Lists before the questions whose buttons send the form too, so that nothing that was typed is lost. */
  lists?: ReactNode
  cancel?: string
}

/** A page of questions. Works without JavaScript: the server renders it again with what was typed. */
export function QuestionFormInBrowser({
  action,
  title,
  caption,
  questions,
  values,
  hidden,
  submit = 'Continue',
  final = false,
  introduction,
  beside = {},
  children,
  lists,
  cancel,
}: QuestionFormProps) {
  const [state, post, isPending] = useActionState(action, untouched)
  const errors = state.problems.map(({ path, message }) => ({
    field: path,
    href: hrefOf(path, questions),
    text: message,
  }))
  const answered = state.values ?? values
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text
  // What was sent stays what is compared, although the page may know by now what somebody else saved.
  const sent = typeof state.values?.version === 'string' ? state.values.version : hidden.version
  const version = state.conflict ? String(state.conflict.version) : sent
  const shown =
    state.conflict?.shown ?? (typeof state.values?.shown === 'string' ? state.values.shown : hidden.shown)
  return (
    <>
      <PageTitle title={state.conflict ? `Error: ${title}` : title} errors={errors} />
      <ErrorSummaryFor key={state.attempt} errors={errors} />
      {state.conflict && <ConflictNotice key={state.attempt} conflict={state.conflict} />}
      {caption && <span className="govuk-caption-l">{caption}</span>}
      <h1 className="govuk-heading-l app-as-typed">{title}</h1>
      {introduction && <p className="govuk-body">{introduction}</p>}
      {children}
      <form action={post} noValidate>
        {Object.entries({
          ...hidden,
          ...(version !== undefined && { version }),
          ...(shown !== undefined && { shown }),
        }).map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {lists && (
          <>
            {/* Enter presses the first button of a form: that must not be one of the lists. */}
            <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
              {submit}
            </button>
            {lists}
          </>
        )}
        {questions.map((question) => (
          <Fragment key={question.name}>
            {beside[question.name]}
            <QuestionControl
              question={question}
              values={answered}
              attempt={state.attempt}
              error={errorOf(question.name)}
            />
            <CertaintyControl question={question} values={answered} errorOf={errorOf} />
          </Fragment>
        ))}
        <div className="govuk-button-group">
          <Button
            html={submit}
            preventDoubleClick
            attributes={{ 'aria-disabled': isPending || undefined }}
            {...(final && { classes: 'govuk-button--warning' })}
          />
          {cancel && (
            <a className="govuk-link" href={cancel}>
              Cancel
            </a>
          )}
        </div>
      </form>
    </>
  )
}

function hrefOf(path: string, questions: Question[]): string {
  const question = questions.find(({ name }) => name === path || asksBelow(name, path))
  if (!question) return '#main-content'
  const isDay = path === question.name ? question.control.type === 'date' : path.endsWith('-since')
  return isDay ? `#${path}-day` : `#${path}`
}
