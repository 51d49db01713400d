import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type TagProps = Content & ElementOptions

/** The status of something. */
export function Tag(props: TagProps) {
  return (
    <strong className={classNames('govuk-tag', props.classes)} {...props.attributes}>
      {contentOf(props)}
    </strong>
  )
}
