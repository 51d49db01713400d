import { PublicShell } from '../_shell/public-shell'
import { WaysToReach } from '../privacy/ways-to-reach'
import { whoRunsThis } from '../privacy/who-runs-this'

/**
 * The accessibility statement, under the headings of the model statement that the Public Sector Bodies (Websites
 * and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8, ask for.
 */
export default async function Accessibility() {
  const runner = await whoRunsThis()
  return (
    <PublicShell title="Accessibility">
      <h1 className="govuk-heading-l">Accessibility statement for the privacy inventory</h1>
      <p className="govuk-body">
        This accessibility statement applies to the privacy inventory and the documents that it makes.
        {runner.isKnown && ` It is run by ${runner.name}.`}
      </p>
      <p className="govuk-body">
        We want as many people as possible to be able to use it. Every page works without JavaScript, and the
        pages use the components of the GOV.UK Design System.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="https://mcmw.abilitynet.org.uk/">
          AbilityNet
        </a>{' '}
        has advice on making your device easier to use if you have a disability.
      </p>
      <h2 className="govuk-heading-m">How accessible this website is</h2>
      <p className="govuk-body">
        Our automated tests find no accessibility failures. They cannot find all of them, and nobody has
        tested the website with a screen reader or other assistive technology yet. You may meet problems that
        we do not know about.
      </p>
      <h2 className="govuk-heading-m">Feedback and contact information</h2>
      <p className="govuk-body">If you need information on this website in another format:</p>
      <WaysToReach runner={runner} topics={['general', 'privacy']} />
      <h2 className="govuk-heading-m">Reporting accessibility problems with this website</h2>
      <p className="govuk-body">
        If you find a problem that is not on this page, or think that we are not meeting accessibility
        requirements, use the same contact. Tell us the address of the page and what you were trying to do.
      </p>
      <h2 className="govuk-heading-m">Enforcement procedure</h2>
      <p className="govuk-body">
        The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies
        (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility
        regulations’). If you’re not happy with how we respond to your complaint,{' '}
        <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
          contact the Equality Advisory and Support Service (EASS)
        </a>
        . In Northern Ireland,{' '}
        <a className="govuk-link" href="https://www.equalityni.org/">
          contact the Equality Commission for Northern Ireland
        </a>
        .
      </p>
      <h2 className="govuk-heading-m">Technical information about this website’s accessibility</h2>
      <p className="govuk-body">
        The organisation that runs this website is committed to making it accessible, in accordance with the
        accessibility regulations.
      </p>
      <Findings />
    </PublicShell>
  )
}

function Findings() {
  return (
    <>
      <h3 className="govuk-heading-s">Compliance status</h3>
      <p className="govuk-body">
        This website is partially compliant with the{' '}
        <a className="govuk-link" href="https://www.w3.org/TR/WCAG22/">
          Web Content Accessibility Guidelines (WCAG) version 2.2
        </a>{' '}
        AA standard, because it has not been tested in full.
      </p>
      <h3 className="govuk-heading-s">Non-accessible content</h3>
      <p className="govuk-body">
        We know of no content that fails the standard. We have not made these checks yet:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>with a screen reader, a screen magnifier or speech recognition software</li>
        <li>by hand against each of the success criteria</li>
        <li>in browsers other than Chromium, and on phones and tablets</li>
        <li>of the documents that can be downloaded; the same words are always on a web page too</li>
      </ul>
      <h3 className="govuk-heading-s">What we’re doing to improve accessibility</h3>
      <p className="govuk-body">
        The automated tests run with every change of the application. An audit by people is still to be
        arranged; this statement will say what it finds.
      </p>
      <h3 className="govuk-heading-s">Preparation of this accessibility statement</h3>
      <p className="govuk-body">
        This statement was prepared on 22 November 2026. It was last reviewed on 22 November 2026.
      </p>
      <p className="govuk-body">
        This website was last tested on 22 November 2026, by the team that develops it. Pages were tested with
        axe-core against levels A and AA of WCAG 2.2 in Chromium, with and without JavaScript.
      </p>
    </>
  )
}
