import { describedByIds, FormGroup, type Guidance, HintAndError } from '@/components/form-group/form-group'
import { byPluralRule, type Messages } from '@/components/form-group/messages'
import { Label, type LabelOptions } from '@/components/label/label'
import {
  type Attributes,
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
} from '@/components/options'

export type FileUploadProps = Guidance &
  ElementOptions & {
    /** The name unless stated. */
    id?: string
    name?: string
    multiple?: boolean
    disabled?: boolean
    describedBy?: string
    label?: LabelOptions
    formGroup?: ElementOptions & { beforeInput?: Content; afterInput?: Content }
    /** Whether files may be dropped on it, where JavaScript runs. */
    javascript?: boolean
    wrapperClasses?: string
    wrapperAttributes?: Attributes
    chooseFilesButtonText?: string
    noFileChosenText?: string
    multipleFilesChosenText?: Messages
    dropInstructionText?: string
    enteredDropZoneText?: string
    leftDropZoneText?: string
  }

/** A choice of a file, with its label, hint and error message. */
export function FileUpload(props: FileUploadProps) {
  const { id = props.name, label, hint, errorMessage, formGroup } = props
  const input = (
    <input
      className={classNames('govuk-file-upload', props.classes, errorMessage && 'govuk-file-upload--error')}
      id={id}
      name={props.name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      aria-describedby={describedByIds(props.describedBy, id, { hint, errorMessage })}
      {...props.attributes}
    />
  )
  return (
    <FormGroup isWrong={Boolean(errorMessage)} formGroup={formGroup}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {contentOf(formGroup?.beforeInput)}
      {props.javascript ? (
        <div
          className={classNames('govuk-file-upload-wrapper', props.wrapperClasses)}
          data-module="govuk-file-upload"
          {...messageAttributes(props)}
          {...props.wrapperAttributes}
        >
          {input}
        </div>
      ) : (
        input
      )}
      {contentOf(formGroup?.afterInput)}
    </FormGroup>
  )
}

function messageAttributes(props: FileUploadProps): Attributes {
  return {
    'data-i18n.choose-files-button': props.chooseFilesButtonText,
    'data-i18n.no-file-chosen': props.noFileChosenText,
    ...byPluralRule('multiple-files-chosen', props.multipleFilesChosenText),
    'data-i18n.drop-instruction': props.dropInstructionText,
    'data-i18n.entered-drop-zone': props.enteredDropZoneText,
    'data-i18n.left-drop-zone': props.leftDropZoneText,
  }
}
