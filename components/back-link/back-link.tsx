import { type Content, classNames, contentOf, type ElementOptions } from '@/components/options'

export type BackLinkProps = Content & ElementOptions & { href?: string }

/** The way to the page before, above the content. */
export function BackLink({ href, ...props }: BackLinkProps) {
  return (
    <a href={href || '#'} className={classNames('govuk-back-link', props.classes)} {...props.attributes}>
      {contentOf(props) || 'Back'}
    </a>
  )
}
