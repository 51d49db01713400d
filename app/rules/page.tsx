import { requireActor } from '@/app/_server/actor'
import { refusePage } from '@/app/_server/refuse-page'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { SummaryList } from '@/components/summary-list/summary-list'
import { mayBeExcused } from '@/domain/law/exceptions'
import { datesInWords, readingInWords, sources } from '@/domain/law/in-words'
import type { Source } from '@/domain/law/provision'
import { provisions, unreadProvisions } from '@/domain/law/provisions'
import type { Rule } from '@/domain/law/rule'
import { rules } from '@/domain/law/rules'
import { severities } from '@/domain/record/severity'
import { may } from '@/domain/review/permissions'

/** Every rule that records are checked by, with its source, its dates and whether its text was read. */
export default async function RulesPage() {
  const actor = await requireActor()
  if (!may(actor, 'see rules', actor)) return refusePage('see rules')
  return (
    <Shell>
      <PageTitle title="Rules" />
      <h1 className="govuk-heading-l">Rules</h1>
      <p className="govuk-body-l">
        Each record is checked by {rules.length} rules. A rule counts only between its dates.
      </p>
      <p className="govuk-body">
        This is not legal advice. Ask a lawyer to check what rests on a{' '}
        <a className="govuk-link" href="#not-read">
          text that was not read
        </a>
        .
      </p>
      <ul className="govuk-list">
        {(Object.keys(sources) as Source[]).map((source) => (
          <li key={source}>
            <a className="govuk-link" href={`#${source}`}>
              {sources[source]}
            </a>{' '}
            ({rulesOf(source).length})
          </li>
        ))}
      </ul>
      {(Object.keys(sources) as Source[]).map((source) => (
        <section key={source} aria-labelledby={source}>
          <h2 className="govuk-heading-l" id={source}>
            {sources[source]}
          </h2>
          {rulesOf(source).map((rule) => (
            <RuleCard key={rule.id} rule={rule} />
          ))}
        </section>
      ))}
      <section aria-labelledby="not-read">
        <h2 className="govuk-heading-l" id="not-read">
          Texts that were not read
        </h2>
        <p className="govuk-body">
          What rules and documents say of these rests on what others say of them. Nobody has read the text
          itself yet.
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {unreadProvisions().map(({ title, citation, link }) => (
            <li key={`${citation} ${title}`}>
              {title}:{' '}
              <a className="govuk-link" href={link}>
                {citation}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Shell>
  )
}

const rulesOf = (source: Source) => rules.filter(({ provision }) => provisions[provision].source === source)

function RuleCard({ rule }: { rule: Rule }) {
  const provision = provisions[rule.provision]
  return (
    <SummaryList
      card={{ title: { text: rule.title, headingLevel: 3 }, attributes: { id: rule.id } }}
      rows={[
        { key: { text: 'Severity' }, value: { text: severities[rule.severity] } },
        { key: { text: 'Applies to' }, value: { text: rule.appliesTo } },
        { key: { text: 'Why' }, value: { text: rule.why } },
        {
          key: { text: 'Source' },
          value: {
            html: (
              <a className="govuk-link" href={provision.link}>
                {provision.citation}
              </a>
            ),
          },
        },
        { key: { text: 'Holds' }, value: { text: datesInWords(provision) } },
        { key: { text: 'Text' }, value: { text: readingInWords(provision) } },
        {
          key: { text: 'Exception' },
          value: { text: mayBeExcused(rule) ? 'Possible, with an approval' : 'Not possible' },
        },
      ]}
    />
  )
}
