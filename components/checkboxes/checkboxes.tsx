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

type CheckboxItem = ChoiceItem & {
  /** The name of the whole group unless stated. */
  name?: string
  /** "exclusive" unticks the others, for "None of these". */
  behaviour?: 'exclusive'
}

export type CheckboxesProps = Guidance &
  ElementOptions & {
    describedBy?: string
    fieldset?: FieldsetOptions
    formGroup?: ElementOptions & { beforeInputs?: Content; afterInputs?: Content }
    /** The name unless stated. */
    idPrefix?: string
    name?: string
    items: Items<CheckboxItem>
    /** The values of the items that are checked. */
    values?: (string | number)[]
  }

/** Any number of answers out of a few. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, idPrefix = name, fieldset, hint, errorMessage, formGroup } = props
  const given = fieldset?.describedBy || props.describedBy
  const describedBy = describedByIds(given, idPrefix, { hint, errorMessage })
  const inner = (
    <>
      <HintAndError id={idPrefix} hint={hint} errorMessage={errorMessage} />
      <div
        className={classNames('govuk-checkboxes', props.classes)}
        {...props.attributes}
        data-module="govuk-checkboxes"
      >
        {contentOf(formGroup?.beforeInputs)}
        {each(props.items, (item, place) => (
          <Choice
            block="govuk-checkboxes"
            type="checkbox"
            id={choiceId(item, idPrefix, place)}
            name={item.name || name}
            isChecked={isChecked(item, props.values)}
            describedBy={fieldset ? undefined : describedBy}
            behaviour={item.behaviour}
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
        <Fieldset {...fieldset} describedBy={describedBy}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

function isChecked(item: CheckboxItem, values: CheckboxesProps['values']): boolean {
  if (item.checked !== undefined) return item.checked
  return Boolean(values?.some((value) => String(value) === String(item.value)))
}
