import type { ReactNode } from 'react'
import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type FieldsetOptions = ElementOptions & {
  describedBy?: string
  legend?: Content & { classes?: string; isPageHeading?: boolean }
}

/** A group of form controls that answer one question. */
export function Fieldset({
  legend,
  role,
  describedBy,
  classes,
  attributes,
  children,
}: FieldsetOptions & { role?: string; children?: ReactNode }) {
  const title = contentOf(legend)
  return (
    <fieldset
      className={classNames('govuk-fieldset', classes)}
      role={role}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      {title && (
        <legend className={classNames('govuk-fieldset__legend', legend?.classes)}>
          {legend?.isPageHeading ? <h1 className="govuk-fieldset__heading">{title}</h1> : title}
        </legend>
      )}
      {children}
    </fieldset>
  )
}
