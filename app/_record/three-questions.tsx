import { Button } from '@/components/button/button'
import { retentionInWords } from '@/domain/documents/wording/retention'
import { type Access, type Held, heldCopies, type Retention, type Stated } from '@/domain/record/held'
import { answerInWords, type TitleOf } from '@/domain/record/in-words'
import { accessFields } from '@/domain/record/kinds/access'
import { holding as holdingKind } from '@/domain/record/kinds/holding'
import { retentionFields } from '@/domain/record/kinds/retention'
import { system as systemKind } from '@/domain/record/kinds/system'
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
      <HeldCopies loaded={loaded} copies={copies} label="How it is held" />
      {loaded.may('create') && (
        <Button
          href={add}
          text={copies.length === 0 ? 'Add where it is held' : 'Add another place where it is held'}
          classes="govuk-button--secondary"
        />
      )}
    </section>
  )
}

/** The copies of an identifier, each with the three answers; nothing when there are none. */
export function HeldCopies({
  loaded,
  copies,
  label,
}: {
  loaded: Loaded
  copies: readonly Held[]
  label: string
}) {
  if (copies.length === 0) return null
  return (
    <WideTable
      label={label}
      firstCellIsHeader
      head={[{ text: 'Where it is held' }, { text: 'How long' }, { text: 'Who can see it' }]}
      rows={copies.map((copy) => row(loaded, copy))}
    />
  )
}

function row(loaded: Loaded, { holding, system, retention, access }: Held) {
  const { base, may, titleOf } = loaded
  const kind = answerInWords(systemKind.fields.kind, system.kind, titleOf).join('')
  const form = answerInWords(holdingKind.fields.form, holding.form, titleOf).join('')
  return [
    {
      html: (
        <>
          {holding.state ? `${system.name} (${holding.state})` : system.name}
          <Note>{[kind, form].filter(Boolean).join('. ')}</Note>
          {may('change') && (
            <a className="govuk-link govuk-!-font-weight-regular" href={`${base}/holdings/${holding.id}`}>
              Change<span className="govuk-visually-hidden"> how it is held in {system.name}</span>
            </a>
          )}
        </>
      ),
    },
    { html: retention ? <HowLong {...retention} inBrowser={system.kind === 'browser'} /> : 'Not stated' },
    { html: access ? <WhoCanSee {...access} titleOf={titleOf} /> : 'Not stated' },
  ]
}

function HowLong({ value, on, inBrowser }: Stated<Retention> & { inBrowser: boolean }) {
  const words = retentionInWords(value, inBrowser) ?? ''
  const disposal = answerInWords(retentionFields.disposal, value.disposal, (_, id) => id).join('')
  return (
    <>
      {words.charAt(0).toUpperCase() + words.slice(1)}
      {disposal && <Note>{`Then ${disposal.charAt(0).toLowerCase()}${disposal.slice(1)}`}</Note>}
      {on === 'system' && <Note>As usual in this system</Note>}
    </>
  )
}

function WhoCanSee({ value, on, titleOf }: Stated<Access> & { titleOf: TitleOf }) {
  return (
    <>
      <ul className="govuk-list govuk-!-margin-bottom-0">
        {value.map(({ who, party, may }, index) => (
          // Two entries may be the same in every word; their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <li key={index}>
            {party ? titleOf('party', party) : who}
            <Note>{answerInWords(accessFields.may, may, titleOf).join(', ')}</Note>
          </li>
        ))}
      </ul>
      {on === 'system' && <Note>As usual in this system</Note>}
    </>
  )
}

function Note({ children }: { children: string }) {
  return children ? <div className="govuk-hint govuk-!-margin-bottom-0">{children}</div> : null
}
