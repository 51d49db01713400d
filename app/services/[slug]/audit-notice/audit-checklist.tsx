import { Details } from '@/components/details/details'
import { Tag } from '@/components/tag/tag'
import { datesInWords } from '@/domain/law/in-words'
import type { AuditedItem } from '@/domain/notice-audit/audit-notice'
import { outcomesInWords } from '@/domain/notice-audit/in-words'
import { Quotes } from './quotes'

const colours: Record<AuditedItem['state'], string> = {
  found: 'govuk-tag--green',
  'not-found': 'govuk-tag--red',
  'not-needed': 'govuk-tag--grey',
}

/** Each thing that the law asks for, with the sentences that say it or whom it is asked of. */
export function AuditChecklist({ items }: { items: readonly AuditedItem[] }) {
  if (items.length === 0) return <p className="govuk-body">Nothing of the checklist holds on this day.</p>
  return (
    <ul className="govuk-list govuk-list--spaced">
      {items.map((item) => (
        <li key={item.id} className="app-finding">
          <Tag text={outcomesInWords[item.state]} classes={colours[item.state]} /> {item.title}
          <p className="govuk-hint govuk-!-margin-bottom-1">
            <a className="govuk-link" href={item.link}>
              {item.citation}
            </a>
            , {datesInWords(item)}. Asked of: {item.appliesTo}.
          </p>
          {item.count > 0 && (
            <Details
              summaryHtml={
                <>
                  What the notice says<span className="govuk-visually-hidden">: {item.title}</span>
                </>
              }
            >
              <Quotes quotes={item.quotes} count={item.count} />
            </Details>
          )}
        </li>
      ))}
    </ul>
  )
}
