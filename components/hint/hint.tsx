import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type HintOptions = Content & ElementOptions

/** A short sentence that helps to answer a question. */
export function Hint({ id, ...props }: HintOptions & { id?: string }) {
  return (
    <div id={id} className={classNames('govuk-hint', props.classes)} {...props.attributes}>
      {contentOf(props)}
    </div>
  )
}
