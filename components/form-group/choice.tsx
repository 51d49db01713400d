/** What radios and checkboxes share: one choice, with its label, its hint and what it reveals. */
import type { ReactNode } from 'react'
import { Hint, type HintOptions } from '@/components/hint/hint'
import { Label } from '@/components/label/label'
import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type ChoiceItem = Content & {
  id?: string
  value?: string | number
  /** Words between two groups of choices ("or"), instead of a choice. */
  divider?: string
  label?: ElementOptions
  hint?: HintOptions
  checked?: boolean
  /** What is shown once the choice is checked. */
  conditional?: { html?: ReactNode }
  disabled?: boolean
  attributes?: ElementOptions['attributes']
}

/** One radio or checkbox. */
export function Choice({
  block,
  type,
  id,
  name,
  isChecked,
  describedBy,
  behaviour,
  item,
}: {
  block: 'govuk-radios' | 'govuk-checkboxes'
  type: 'radio' | 'checkbox'
  id: string
  name?: string
  isChecked: boolean
  describedBy?: string
  behaviour?: string
  item: ChoiceItem
}) {
  if (item.divider) return <div className={`${block}__divider`}>{item.divider}</div>
  const hasHint = Boolean(contentOf(item.hint))
  const reveals = item.conditional?.html
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={name}
          type={type}
          value={String(item.value ?? '')}
          defaultChecked={isChecked}
          disabled={item.disabled}
          data-aria-controls={reveals ? `conditional-${id}` : undefined}
          data-behaviour={behaviour}
          aria-describedby={classNames(describedBy, hasHint && `${id}-item-hint`) || undefined}
          {...item.attributes}
        />
        <Label
          text={item.text}
          html={item.html}
          classes={classNames(`${block}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        />
        {hasHint && (
          <Hint
            {...item.hint}
            id={`${id}-item-hint`}
            classes={classNames(`${block}__hint`, item.hint?.classes)}
          />
        )}
      </div>
      {reveals && (
        <div
          className={classNames(`${block}__conditional`, !isChecked && `${block}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {reveals}
        </div>
      )}
    </>
  )
}

/** The id of a choice: the first has no number, so that an error summary can link to it. */
export function choiceId(item: ChoiceItem, idPrefix: string | undefined, place: number): string {
  return item.id || (place > 1 ? `${idPrefix}-${place}` : String(idPrefix))
}
