import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type SkipLinkProps = Content & ElementOptions & { href?: string }

/** The way past the header for people who use a keyboard. */
export function SkipLink({ href, ...props }: SkipLinkProps) {
  return (
    <a
      href={href || '#content'}
      className={classNames('govuk-skip-link', props.classes)}
      {...props.attributes}
      data-module="govuk-skip-link"
    >
      {contentOf(props)}
    </a>
  )
}
