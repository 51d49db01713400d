import { Button } from '@/components/button/button'
import { retentionInWords } from '@/domain/documents/wording/retention'
import { capitalised } from '@/domain/documents/wording/sentences'
import { type Access, type Held, heldCopies, type Retention, type Stated } from '@/domain/record/held'
import { answerInWords, type TitleOf } from '@/domain/record/in-words'
import { accessFields } from '@/domain/record/kinds/access'
import { holding as holdingKind } from '@/domain/record/kinds/holding'
import { retentionFields } from '@/domain/record/kinds/retention'
import { system as systemKind } from '@/domain/record/kinds/system'
import type { System } from '@/domain/record/record'
import type { RecordView } from '../_server/record-view'
import { type HeldInWords, HeldTable } from './held-table'

/** The three questions of the guidance at a glance: where it is held, for how long and who can see it. */
export function ThreeQuestions({ view, id }: { view: RecordView; id: string }) {
  const copies = heldCopies(view.record, id)
  const add = `${view.base}/holdings/new?identifier=${id}`
  return (
    <section aria-labelledby="three-questions">
      <h2 className="govuk-heading-m" id="three-questions">
        Where it is held, for how long, and who can see it
      </h2>
      <HeldCopies view={view} copies={copies} label="How it is held" />
      {view.may('create') && (
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
  view,
  copies,
  label,
  changePage,
}: {
  view: RecordView
  copies: readonly Held[]
  label: string
  /** Where it is said how one is held; on the page of the copy unless given. */
  changePage?: (copy: Held) => string
}) {
  if (copies.length === 0) return null
  return <HeldTable label={label} copies={copies.map((copy) => inWords(view, copy, changePage))} />
}

function inWords(
  { base, may, titleOf }: RecordView,
  copy: Held,
  changePage = ({ holding }: Held) => `${base}/holdings/${holding.id}`,
): HeldInWords {
  const { holding, system, retention, access } = copy
  const kind = answerInWords(systemKind.fields.kind, system.kind, titleOf).join('')
  const form = answerInWords(holdingKind.fields.form, holding.form, titleOf).join('')
  return {
    where: {
      name: holding.state ? `${system.name} (${holding.state})` : system.name,
      note: [kind, form].filter(Boolean).join('. '),
      ...(may('change') && { changePage: changePage(copy) }),
    },
    howLong: retention ? howLong(retention, system, titleOf) : { words: 'Not stated', notes: [] },
    whoCanSee: access ? whoCanSee(access, titleOf) : { people: [], notes: [] },
  }
}

function howLong({ value, by }: Stated<Retention>, system: System, titleOf: TitleOf): HeldInWords['howLong'] {
  const words = retentionInWords(value, system.kind === 'browser') ?? ''
  const disposal = answerInWords(retentionFields.disposal, value.disposal, (_, id) => id).join('')
  const then = disposal && `Then ${disposal.charAt(0).toLowerCase()}${disposal.slice(1)}`
  return { words: capitalised(words), notes: [then, ...origin(by, titleOf)] }
}

function whoCanSee({ value, by }: Stated<Access>, titleOf: TitleOf): HeldInWords['whoCanSee'] {
  return {
    people: value.map(({ who, party, may }) => ({
      who: party ? titleOf('party', party) : (who ?? ''),
      may: answerInWords(accessFields.may, may, titleOf).join(', '),
    })),
    notes: origin(by, titleOf),
  }
}

/** What a copy leaves to its category or its system says so. */
function origin({ kind, id }: Stated<unknown>['by'], titleOf: TitleOf): string[] {
  return kind === 'holding' ? [] : [`From ${titleOf(kind, id)}`]
}
