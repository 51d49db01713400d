import type { ReactNode } from 'react'
import { classNames, type ElementOptions } from '@/components/options'

export type GenericHeaderProps = ElementOptions & {
  url?: string
  logoText?: string
  logoHtml?: ReactNode
  containerClasses?: string
}

/** The head of every page of a government service that is not on GOV.UK. */
export function GenericHeader(props: GenericHeaderProps) {
  return <HeaderBar {...props} block="govuk-generic-header" />
}

/** What the generic header and the GOV.UK header have in common. */
export function HeaderBar({ block, ...props }: GenericHeaderProps & { block: string }) {
  return (
    <div className={classNames(block, props.classes)} {...props.attributes}>
      <div className={`${block}__container ${props.containerClasses || 'govuk-width-container'}`}>
        <div className={`${block}__logo`}>
          <a href={props.url || '/'} className={`${block}__homepage-link`}>
            {props.logoHtml || props.logoText}
          </a>
        </div>
      </div>
    </div>
  )
}
