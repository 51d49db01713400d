import { describedByIds, FormGroup, type Guidance, HintAndError } from '@/components/form-group/form-group'
import { Label, type LabelOptions } from '@/components/label/label'
import {
  type Attributes,
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'

type Option = {
  text?: string | number
  /** The text unless stated. */
  value?: string | number
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
}

export type SelectProps = Guidance &
  ElementOptions & {
    /** The name unless stated. */
    id?: string
    name?: string
    items?: Items<Option>
    /** The value of the item that is selected. */
    value?: string | number
    disabled?: boolean
    describedBy?: string
    label?: LabelOptions
    formGroup?: ElementOptions & { beforeInput?: Content; afterInput?: Content }
  }

/** A choice from a long list; prefer radios. */
export function Select(props: SelectProps) {
  const { id = props.name, label, hint, errorMessage, formGroup } = props
  const selected = selectedValue(props)
  return (
    <FormGroup isWrong={Boolean(errorMessage)} formGroup={formGroup}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {contentOf(formGroup?.beforeInput)}
      <select
        // React applies the default value of a select only when it makes the element, so a form that
        // comes back with another answer needs another element (facebook/react#30580).
        key={selected}
        className={classNames('govuk-select', props.classes, errorMessage && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedByIds(props.describedBy, id, { hint, errorMessage })}
        defaultValue={selected}
        {...props.attributes}
      >
        {each(props.items, (item) => (
          <option
            value={item.value === undefined ? undefined : String(item.value)}
            disabled={item.disabled}
            {...item.attributes}
          >
            {item.text}
          </option>
        ))}
      </select>
      {contentOf(formGroup?.afterInput)}
    </FormGroup>
  )
}

function selectedValue({ items, value }: SelectProps): string | undefined {
  for (const item of items ?? []) {
    if (!item) continue
    const own = String(item.value ?? item.text)
    if (item.selected || (value && own === String(value) && item.selected !== false)) return own
  }
  return undefined
}
