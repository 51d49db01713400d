import { Logo } from '@/components/logo/logo'
import {
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  eachInLine,
  type Items,
} from '@/components/options'
import { FooterLink, FooterNavigation, type FooterSection } from './footer-navigation'
import { Licence } from './licence'

export type FooterProps = ElementOptions & {
  containerClasses?: string
  navigation?: Items<FooterSection>
  meta?: Content & { visuallyHiddenTitle?: string; items?: Items<FooterLink> }
  /** The Open Government Licence unless stated; null for none. */
  contentLicence?: Content | null
  copyright?: Content
}

const COPYRIGHT_URL =
  'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/'

/** The foot of every page of a service on GOV.UK. */
export function Footer(props: FooterProps) {
  const { meta } = props
  const custom = contentOf(meta)
  return (
    <div className={classNames('govuk-footer', props.classes)} {...props.attributes}>
      <div className={classNames('govuk-width-container', props.containerClasses)}>
        <Logo classes="govuk-footer__crown" />
        {props.navigation?.length ? <FooterNavigation sections={props.navigation} /> : null}
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {meta && (
              <>
                <h2 className="govuk-visually-hidden">{meta.visuallyHiddenTitle || 'Support links'}</h2>
                {meta.items?.length ? (
                  <ul className="govuk-footer__inline-list">
                    {eachInLine(meta.items, (item) => (
                      <li className="govuk-footer__inline-list-item">
                        <FooterLink {...item} />
                      </li>
                    ))}
                  </ul>
                ) : null}
                {custom && <div className="govuk-footer__meta-custom">{custom}</div>}
              </>
            )}
            {props.contentLicence !== null && <Licence licence={props.contentLicence} />}
          </div>
          <div className="govuk-footer__meta-item">
            <a className="govuk-footer__link govuk-footer__copyright-logo" href={COPYRIGHT_URL}>
              {contentOf(props.copyright) || '© Crown copyright'}
            </a>
          </div>
        </div>
      </div>
    </div>
  )
}
