import { Button } from '@/components/button/button'
import { heldCopies } from '@/domain/record/held'
import { answerInWords } from '@/domain/record/in-words'
import { accessField } from '@/domain/record/kinds/access'
import { retentionFields } from '@/domain/record/kinds/retention'
import { system as systemKind } from '@/domain/record/kinds/system'
import { Lines } from './answers'
import type { Loaded } from './loaded'
import { WideTable } from './wide-table'

/** The three questions of the guidance at a glance: where it is held, for how long and who can see it. */
export function ThreeQuestions({ loaded, id }: { loaded: Loaded; id: string }) {
  const copies = heldCopies(loaded.record, id)
  const add = `${loaded.base}/holdings/new?identifier=${id}`
  return (
    <section aria-labelledby="three-questions">
      <h2 className="govuk-heading-m" id="three-questions">
        Where it is held, for how long, and who can see it
      </h2>
      {copies.length > 0 && (
        <WideTable
          label="How it is held"
          firstCellIsHeader
          head={[
            { text: 'Where it is held' },
            { text: 'How long' },
            { text: 'Who can see it' },
            ...(loaded.mayEdit ? [{ text: 'Change' }] : []),
          ]}
          rows={copies.map((copy) => row(loaded, copy))}
        />
      )}
      {loaded.mayEdit && (
        <Button
          href={add}
          text={copies.length === 0 ? 'Add where it is held' : 'Add another place where it is held'}
          classes="govuk-button--secondary"
        />
      )}
    </section>
  )
}

function row(
  { base, mayEdit, titleOf }: Loaded,
  { holding, system, retention, access }: ReturnType<typeof heldCopies>[number],
) {
  const inherited = <span className="govuk-hint govuk-!-margin-bottom-0">As usual in this system</span>
  const kind = answerInWords(systemKind.fields.kind, system.kind, titleOf).join('')
  const form = holding.form && holding.form !== 'raw' ? ` – ${holding.form}` : ''
  const page = `${base}/holdings/${holding.id}`
  return [
    {
      html: (
        <>
          {system.name}
          {holding.state ? ` (${holding.state})` : ''}
          <span className="govuk-hint govuk-!-margin-bottom-0">
            {kind}
            {form}
          </span>
        </>
      ),
    },
    {
      html: retention ? (
        <>
          <Lines lines={answerInWords(retentionFields.stages, retention.value.stages, titleOf)} />{' '}
          {retention.on === 'system' && inherited}
        </>
      ) : (
        'Not stated'
      ),
    },
    {
      html: access ? (
        <>
          <Lines lines={answerInWords(accessField, access.value, titleOf)} />{' '}
          {access.on === 'system' && inherited}
        </>
      ) : (
        'Not stated'
      ),
    },
    ...(mayEdit
      ? [
          {
            html: (
              <a className="govuk-link" href={page}>
                Change<span className="govuk-visually-hidden"> how it is held in {system.name}</span>
              </a>
            ),
          },
        ]
      : []),
  ]
}
