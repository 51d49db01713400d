import { Fieldset, type FieldsetOptions } from '@/components/fieldset/fieldset'
import { Choice, type ChoiceItem, choiceId } from '@/components/form-group/choice'
import { describedByIds, FormGroup, type Guidance, HintAndError } from '@/components/form-group/form-group'
import {
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'

export type RadiosProps = Guidance &
  ElementOptions & {
    fieldset?: FieldsetOptions
    formGroup?: ElementOptions & { beforeInputs?: Content; afterInputs?: Content }
    /** The name unless stated. */
    idPrefix?: string
    name: string
    items: Items<ChoiceItem>
    /** The value of the item that is checked. */
    value?: string | number | null
  }

/** One answer out of a few. */
export function Radios(props: RadiosProps) {
  const { name, idPrefix = name, fieldset, hint, errorMessage, formGroup } = props
  const inner = (
    <>
      <HintAndError id={idPrefix} hint={hint} errorMessage={errorMessage} />
      <div
        className={classNames('govuk-radios', props.classes)}
        {...props.attributes}
        data-module="govuk-radios"
      >
        {contentOf(formGroup?.beforeInputs)}
        {each(props.items, (item, place) => (
          <Choice
            block="govuk-radios"
            type="radio"
            id={choiceId(item, idPrefix, place)}
            name={name}
            isChecked={isChecked(item, props.value)}
            item={item}
          />
        ))}
        {contentOf(formGroup?.afterInputs)}
      </div>
    </>
  )
  return (
    <FormGroup isWrong={Boolean(errorMessage)} formGroup={formGroup}>
      {fieldset ? (
        <Fieldset
          {...fieldset}
          describedBy={describedByIds(fieldset.describedBy, idPrefix, { hint, errorMessage })}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

function isChecked(item: ChoiceItem, value: RadiosProps['value']): boolean {
  if (item.checked !== undefined) return item.checked
  return Boolean(value) && String(item.value) === String(value)
}
