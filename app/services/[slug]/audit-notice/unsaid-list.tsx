import { type Subject, subjects } from '@/domain/notice-audit/in-words'
import type { Unsaid } from '@/domain/notice-audit/unsaid/unsaid'

/** What the record holds and the notice does not say, each with a link to the fact. */
export function UnsaidList({ unsaid }: { unsaid: readonly Unsaid[] }) {
  if (unsaid.length === 0) return <p className="govuk-body">All that was compared was found in the notice.</p>
  return (Object.keys(subjects) as Subject[])
    .map((subject) => ({ subject, of: unsaid.filter((one) => one.subject === subject) }))
    .filter(({ of }) => of.length > 0)
    .map(({ subject, of }) => (
      <div key={subject}>
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{subjects[subject]}</h3>
        <ul className="govuk-list govuk-list--bullet">
          {of.map(({ text, fact, href }) => (
            <li key={`${fact} ${text}`}>
              <a className="govuk-link app-as-typed" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    ))
}
