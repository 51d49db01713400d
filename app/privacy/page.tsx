import { Table } from '@/components/table/table'
import { PublicShell } from '../_server/public-shell'
import { kept } from './kept'
import { WaysToReach } from './ways-to-reach'
import { whoRunsThis } from './who-runs-this'

/** What the inventory itself keeps about the people who use it; not one of the notices that it generates. */
export default async function Privacy() {
  const runner = await whoRunsThis()
  return (
    <PublicShell title="Privacy">
      <h1 className="govuk-heading-l">Privacy</h1>
      <p className="govuk-body">
        This notice is about the privacy inventory itself: what it keeps about the people who sign in to it.
        The services that are recorded in it have notices of their own.
      </p>
      <h2 className="govuk-heading-m">Who is responsible</h2>
      <p className="govuk-body">
        The data controller is {runner.name}. Questions about this notice and your data:
      </p>
      <WaysToReach runner={runner} topics={['privacy', 'dpo', 'general']} />
      <h2 className="govuk-heading-m">What we keep</h2>
      <Table
        classes="app-table--dense"
        caption="What we keep about people who sign in"
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={[{ text: 'Data' }, { text: 'Why' }, { text: 'How long' }]}
        rows={kept.map(({ data, why, period }) => [{ text: data }, { text: why }, { text: period }])}
      />
      <p className="govuk-body">
        If something goes wrong, the application writes the fault and the time to a log. It does not add your
        name, your email address or your IP address. The servers and networks that it runs on may keep logs of
        their own. Ask us what they record.
      </p>
      <p className="govuk-body">
        Signing in needs cookies. Read about{' '}
        <a className="govuk-link" href="/cookies">
          the cookies that we use
        </a>
        .
      </p>
      <h2 className="govuk-heading-m">Why we may keep it</h2>
      <p className="govuk-body">
        The organisation must keep its records of personal data secure, and show who is accountable for them
        (UK GDPR, articles 5(2), 30 and 32). For a public body, that is part of its public task (article
        6(1)(e)).
      </p>
      <h2 className="govuk-heading-m">Who can see it</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Administrators see the name, email address, roles and teams of everyone in the organisation, and
          whether they have signed in.
        </li>
        <li>People who can see a service also see the names of those who changed its record, and when.</li>
        <li>People who run our servers and databases can reach all of it.</li>
      </ul>
      <p className="govuk-body">
        The privacy inventory does not send your data to anyone else. If you sign in with a sign-in service,
        that service knows when you did.
      </p>
      <h2 className="govuk-heading-m">Your rights</h2>
      <p className="govuk-body">
        You can ask for a copy of your data, and ask us to correct it, delete it or restrict what we do with
        it. You can object to what we do with it. We may need to keep the history of changes even then, and
        will tell you if so.
      </p>
      <p className="govuk-body">
        To use these rights, or if you are unhappy with how we have used your data, use the contact details at
        the top of this page.
      </p>
      <p className="govuk-body">You can also complain to the data protection regulator.</p>
      {runner.contacts.some(({ topic }) => topic === 'regulator') && (
        <WaysToReach runner={runner} topics={['regulator']} />
      )}
    </PublicShell>
  )
}
