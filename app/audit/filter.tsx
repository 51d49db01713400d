import { Button } from '@/components/button/button'
import { DateInput } from '@/components/date-input/date-input'
import { errorFor, type FieldErrors } from '@/components/form/field-errors'
import { Input } from '@/components/input/input'
import { Select } from '@/components/select/select'
import { auditFilterFields } from '@/domain/review/audit-filter'
import { eventGroups } from '@/domain/review/event-groups'
import type { Query } from './query'

/** What is shown of the audit trail: a form that is an address, so that it can be kept and needs no script. */
export function AuditFilterForm({ query, errors }: { query: Query; errors: FieldErrors }) {
  return (
    <search>
      <form method="get" action="/audit" noValidate>
        <div className="app-filter">
          {(['service', 'person'] as const).map((name) => (
            <Input
              key={name}
              name={name}
              label={{ text: auditFilterFields[name].label }}
              hint={{ text: auditFilterFields[name].hint }}
              value={query[name]}
              classes="govuk-input--width-20"
              errorMessage={errorFor(errors, name)}
            />
          ))}
          <Select
            name="kind"
            label={{ text: auditFilterFields.kind.label }}
            value={query.kind}
            items={[
              { value: '', text: 'All events' },
              ...Object.entries(eventGroups).map(([value, text]) => ({ value, text })),
            ]}
            errorMessage={errorFor(errors, 'kind')}
          />
        </div>
        <div className="app-filter">
          {(['from', 'to'] as const).map((name) => (
            <DateInput
              key={name}
              id={name}
              namePrefix={name}
              fieldset={{ legend: { text: auditFilterFields[name].label } }}
              hint={{ text: auditFilterFields[name].hint }}
              values={query}
              errorMessage={errorFor(errors, name)}
            />
          ))}
        </div>
        <div className="govuk-button-group">
          <Button text="Show" classes="govuk-button--secondary" />
          {Object.keys(query).length > 0 && (
            <a className="govuk-link" href="/audit">
              Clear the filter
            </a>
          )}
        </div>
      </form>
    </search>
  )
}
