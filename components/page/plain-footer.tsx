import { FooterLink } from '@/components/footer/footer-navigation'
import { each } from '@/components/options'

/** The footer of a service that is not on GOV.UK: its links, without the crown, the arms and the licence. */
export function PlainFooter({ links }: { links: FooterLink[] }) {
  return (
    <div className="govuk-footer">
      <div className="govuk-width-container">
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            <h2 className="govuk-visually-hidden">Support links</h2>
            <ul className="govuk-footer__inline-list">
              {each(links, (link) => (
                <li className="govuk-footer__inline-list-item">
                  <FooterLink {...link} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </div>
  )
}
