import { byPluralRule, type Messages } from '@/components/form-group/messages'
import { Hint } from '@/components/hint/hint'
import { type Attributes, classNames, contentOf, type ElementOptions } from '@/components/options'
import { Textarea, type TextareaProps } from '@/components/textarea/textarea'

export type CharacterCountProps = Omit<TextareaProps, 'disabled' | 'describedBy' | 'autocomplete'> & {
  maxlength?: number | string
  maxwords?: number | string
  /** The percentage of the limit from which the count is shown. */
  threshold?: number | string
  countType?: 'characters' | 'words'
  countMessage?: Pick<ElementOptions, 'classes'>
  textareaDescriptionText?: string
  charactersUnderLimitText?: Messages
  charactersAtLimitText?: string
  charactersOverLimitText?: Messages
  wordsUnderLimitText?: Messages
  wordsAtLimitText?: string
  wordsOverLimitText?: Messages
}

/** A textarea that says how much may still be written. */
export function CharacterCount(props: CharacterCountProps) {
  const { id = props.name, maxlength, maxwords, formGroup } = props
  const limit = maxwords || maxlength
  const countType = props.countType || (maxwords ? 'words' : undefined)
  const description =
    props.textareaDescriptionText ||
    `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`
  return (
    <Textarea
      id={id}
      name={props.name}
      describedBy={`${id}-info`}
      rows={props.rows}
      spellcheck={props.spellcheck}
      value={props.value}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      classes={classNames('govuk-js-character-count', props.classes)}
      attributes={props.attributes}
      formGroup={{
        classes: classNames('govuk-character-count', formGroup?.classes),
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': maxlength,
          'data-maxwords': maxwords,
          'data-threshold': props.threshold,
          'data-count-type': countType,
          ...messageAttributes(props, Boolean(limit)),
          ...formGroup?.attributes,
        },
        beforeInput: formGroup?.beforeInput,
        afterInput: {
          html: (
            <>
              <Hint
                id={`${id}-info`}
                classes={classNames('govuk-character-count__message', props.countMessage?.classes)}
                text={limit ? description.replace('%{count}', String(limit)) : undefined}
              />
              {contentOf(formGroup?.afterInput)}
            </>
          ),
        },
      }}
    />
  )
}

function messageAttributes(props: CharacterCountProps, hasLimit: boolean): Attributes {
  return {
    'data-i18n.textarea-description.other': (!hasLimit && props.textareaDescriptionText) || undefined,
    ...byPluralRule('characters-under-limit', props.charactersUnderLimitText),
    'data-i18n.characters-at-limit': props.charactersAtLimitText,
    ...byPluralRule('characters-over-limit', props.charactersOverLimitText),
    ...byPluralRule('words-under-limit', props.wordsUnderLimitText),
    'data-i18n.words-at-limit': props.wordsAtLimitText,
    ...byPluralRule('words-over-limit', props.wordsOverLimitText),
  }
}
