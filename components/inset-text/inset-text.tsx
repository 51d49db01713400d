import type { ReactNode } from 'react'
import { classNames, type ElementOptions } from '@/components/options'

export type InsetTextProps = ElementOptions & { id?: string; text?: string; children?: ReactNode }

/** Words that stand out from those around them. */
export function InsetText({ id, text, children, classes, attributes }: InsetTextProps) {
  return (
    <div id={id} className={classNames('govuk-inset-text', classes)} {...attributes}>
      {children || text}
    </div>
  )
}
