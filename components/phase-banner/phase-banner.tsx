import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'
import { Tag } from '@/components/tag/tag'

export type PhaseBannerProps = Content & ElementOptions & { tag?: Content & { classes?: string } }

/** How finished the service is, at the top of every page. */
export function PhaseBanner({ tag, ...props }: PhaseBannerProps) {
  return (
    <div
      className={classNames('govuk-phase-banner', 'govuk-width-container', props.classes)}
      {...props.attributes}
    >
      <p className="govuk-phase-banner__content">
        <Tag
          text={tag?.text}
          html={tag?.html}
          classes={classNames('govuk-phase-banner__content__tag', tag?.classes)}
        />{' '}
        <span className="govuk-phase-banner__text">{contentOf(props)}</span>
      </p>
    </div>
  )
}
