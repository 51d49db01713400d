import { Button } from '@/components/button/button'
import { Select } from '@/components/select/select'
import { severities } from '@/domain/record/severity'
import { deskStates } from '@/domain/review/desk'
import { states } from '@/domain/review/workflow'
import type { Search } from './search'

/** What narrows a list of the desk. Those filters are asked for that the list can have. */
export function Filters({
  search: { list, team, agency, severity, state },
  teams,
  agencies,
}: {
  search: Search
  teams: readonly { id: string; name: string }[]
  agencies: readonly string[]
}) {
  const every = (text: string) => ({ value: '', text })
  return (
    <search>
      <form method="get" action="/desk" className="app-filter" noValidate>
        <input type="hidden" name="list" value={list} />
        <Select
          name="team"
          label={{ text: 'Team' }}
          value={team}
          items={[every('All teams'), ...teams.map(({ id, name }) => ({ value: id, text: name }))]}
        />
        {agencies.length > 0 && (
          <Select
            name="agency"
            label={{ text: 'Run by' }}
            value={agency}
            items={[every('Everybody'), ...agencies.map((name) => ({ value: name, text: name }))]}
          />
        )}
        {list !== 'expiring' && (
          <Select
            name="severity"
            label={{ text: 'Findings' }}
            value={severity}
            items={[every('All'), ...Object.entries(severities).map(([value, text]) => ({ value, text }))]}
          />
        )}
        {list === 'all' && (
          <Select
            name="state"
            label={{ text: 'State' }}
            value={state}
            items={[every('All'), ...deskStates.map((value) => ({ value, text: states[value].title }))]}
          />
        )}
        <Button text="Filter" classes="govuk-button--secondary" />
      </form>
    </search>
  )
}
