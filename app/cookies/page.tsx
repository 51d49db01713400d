import { Table } from '@/components/table/table'
import { PublicShell } from '../_server/public-shell'
import { signInWay } from '../_server/sign-in/configuration'
import { essentialCookies } from './essential-cookies'

/** The cookies of the inventory itself. All are essential, so there is no banner and nothing to choose. */
export default function Cookies() {
  return (
    <PublicShell title="Cookies">
      <h1 className="govuk-heading-l">Cookies</h1>
      <p className="govuk-body">
        Cookies are small files that a website saves on your phone, tablet or computer when you visit it.
      </p>
      <p className="govuk-body">
        This page is about the cookies of the privacy inventory itself. The services that are recorded in it
        have cookies pages of their own.
      </p>
      <h2 className="govuk-heading-m">Essential cookies</h2>
      <p className="govuk-body">
        The privacy inventory only uses cookies that it needs for you to sign in and stay signed in. The
        server sets them; scripts in your browser cannot read them. We do not need to ask for your permission
        to use them.
      </p>
      <Table
        caption="Essential cookies we use"
        captionClasses="govuk-table__caption--s"
        head={[{ text: 'Name' }, { text: 'Purpose' }, { text: 'Expires' }]}
        rows={essentialCookies(signInWay()).map(({ name, purpose, expires }) => [
          { text: name, classes: 'govuk-!-text-break-word' },
          { text: purpose },
          { text: expires },
        ])}
      />
      <p className="govuk-body">
        We set no other cookies and save nothing else on your device. We do not use analytics, and nobody else
        sets cookies through our pages. If you sign in with a sign-in service, it may set cookies of its own.
      </p>
    </PublicShell>
  )
}
