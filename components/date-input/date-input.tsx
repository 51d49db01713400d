import { Fieldset, type FieldsetOptions } from '@/components/fieldset/fieldset'
import { describedByIds, FormGroup, type Guidance, HintAndError } from '@/components/form-group/form-group'
import { Input, type InputProps } from '@/components/input/input'
import {
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'

export type DateInputItem = Pick<
  InputProps,
  'id' | 'value' | 'classes' | 'attributes' | 'autocomplete' | 'pattern' | 'inputmode'
> & {
  name?: string
  label?: string
  /** Marks this part as wrong; when no part is marked, an error message marks them all. */
  error?: boolean
}

type Part = 'day' | 'month' | 'year'

export type DateInputProps = Guidance &
  ElementOptions & {
    id: string
    /** "start" gives the fields "start-day", "start-month" and "start-year". */
    namePrefix?: string
    /** What was answered, by the name of the field. */
    values?: Record<string, string | number | undefined>
    /** Each part has its usual field unless stated; `false` leaves it out. */
    day?: DateInputItem | false
    month?: DateInputItem | false
    year?: DateInputItem | false
    /** Other fields than day, month and year. */
    items?: Items<DateInputItem>
    fieldset?: FieldsetOptions
    formGroup?: ElementOptions & { beforeInputs?: Content; afterInputs?: Content }
  }

/** A date that people know, in three fields. */
export function DateInput(props: DateInputProps) {
  const { id, fieldset, hint, errorMessage, formGroup } = props
  const parts: Record<Part, DateInputItem | false> = {
    day: props.day ?? { name: 'day', value: props.values?.day },
    month: props.month ?? { name: 'month', value: props.values?.month },
    year: props.year ?? { name: 'year', value: props.values?.year },
  }
  const items = props.items?.length ? props.items : Object.values(parts)
  const markAll = Boolean(errorMessage) && !items.some((item) => item && isWrong(item))
  const inner = (
    <>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      <div className={classNames('govuk-date-input', props.classes)} {...props.attributes} id={id}>
        {contentOf(formGroup?.beforeInputs)}
        {each(items, (item) => (
          <DateField item={item} part={partOf(item, parts)} markAll={markAll} parts={parts} date={props} />
        ))}
        {contentOf(formGroup?.afterInputs)}
      </div>
    </>
  )
  return (
    <FormGroup isWrong={Boolean(errorMessage)} formGroup={formGroup}>
      {fieldset ? (
        // Without this role JAWS does not read out the description of a fieldset of text inputs.
        <Fieldset
          {...fieldset}
          role="group"
          describedBy={describedByIds(fieldset.describedBy, id, { hint, errorMessage })}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

function DateField({
  item,
  part,
  parts,
  markAll,
  date,
}: {
  item: DateInputItem
  part: Part | undefined
  parts: Record<Part, DateInputItem | false>
  markAll: boolean
  date: DateInputProps
}) {
  const { id, label, error, classes = '', name = part ?? '', value, inputmode, ...rest } = item
  const fieldName = date.namePrefix ? `${date.namePrefix}-${name}` : name
  const ofPart = part && parts[part]
  const marked = isWrong(item) || (markAll && error !== false)
  return (
    <div className="govuk-date-input__item">
      <Input
        {...rest}
        label={{ text: label || capitalise(name), classes: 'govuk-date-input__label' }}
        id={id || `${date.id}-${name}`}
        classes={classNames(
          'govuk-date-input__input',
          marked && !classes.includes('govuk-input--error') && 'govuk-input--error',
          !classes.includes('govuk-input--width-') && `govuk-input--width-${part === 'year' ? 4 : 2}`,
          classes,
        )}
        name={fieldName}
        value={value ?? (ofPart ? ofPart.value : undefined) ?? date.values?.[fieldName]}
        inputmode={inputmode || 'numeric'}
      />
    </div>
  )
}

function partOf(item: DateInputItem, parts: Record<Part, DateInputItem | false>): Part | undefined {
  return (['day', 'month', 'year'] as const).find((part) => {
    const own = parts[part]
    return item === own || (item.name && (item.name === part || (own && item.name === own.name)))
  })
}

function isWrong(item: DateInputItem): boolean {
  return Boolean(item.error || item.classes?.includes('govuk-input--error'))
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
