import { toConfirmOf } from '@/domain/record/certainty'
import { toConfirmInWords } from '@/domain/record/certainty-in-words'
import { confirmedWith } from '@/domain/record/confirmed-with'
import type { Fields, Values } from '@/domain/record/field'
import { unconfirmed } from '@/domain/record/gaps/to-be-confirmed'
import { kindOf } from '@/domain/record/kinds'
import { entryPage } from '@/domain/record/links'
import { confirmAnswers } from '../_record/actions/confirm-answers'
import { printShown, shownBeside } from '../_record/shown'
import { hiddenOf, questionsAbout, type Subject, storedOf } from '../_record/subject'
import { ButtonForm } from '../_review/button-form'
import { withFormKey } from '../_server/form-key'
import type { RecordView } from '../_server/record-view'

/** What was proposed about a thing and what belongs to it, by what and when, with a button that confirms all of it; nothing if there is none. */
export function ToBeConfirmed({ view, subject }: { view: RecordView; subject: Subject }) {
  const listed = thingsToConfirm(view, subject)
  if (listed.length === 0) return null
  const title = subject.kind === 'profile' ? view.name : view.titleOf(subject.kind, subject.id)
  return (
    <section aria-labelledby="to-be-confirmed">
      <h2 className="govuk-heading-m" id="to-be-confirmed">
        To be confirmed
      </h2>
      <p className="govuk-body">
        These answers were proposed. Check each, and change those that are wrong: what you save is confirmed.
        Then confirm the others.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {listed.map((thing) => (
          <li key={`${thing.kind}/${thing.id}`}>
            <a className="govuk-link app-as-typed" href={thing.page}>
              {thing.title}
            </a>
            {proposals(thing.fields, thing.values).map(({ by, questions }) => (
              <div key={by}>
                {questions.join(', ')}
                <div className="govuk-hint govuk-!-margin-bottom-0">{by}</div>
              </div>
            ))}
          </li>
        ))}
      </ul>
      {view.may('change') && (
        <ButtonForm
          action={confirmAnswers}
          hidden={withFormKey({
            ...hiddenOf(subject),
            things: printShown(listed),
            shown: printShown(shownBeside(view, subject)),
          })}
          text={subject.kind === 'category' ? 'Confirm all of this category' : 'Confirm all'}
          what={title}
        />
      )}
    </section>
  )
}

function thingsToConfirm(view: RecordView, subject: Subject) {
  const { record, versions, titleOf, base } = view
  if (subject.kind === 'profile') {
    const stored = storedOf(view, subject)
    if (!stored || unconfirmed(stored.values).length === 0) return []
    const { fields } = questionsAbout(subject)
    return [{ kind: 'profile', id: '', ...stored, title: view.name, page: base, fields }]
  }
  return confirmedWith(record, subject.kind, subject.id).map(({ kind, id, values }) => ({
    ...{ kind, id, values },
    version: versions.entries[id] ?? 0,
    title: titleOf(kind, id),
    page: entryPage(record, kind, id),
    fields: kindOf(kind).fields as Fields,
  }))
}

/** The questions whose answers were proposed, by what proposed them and when. */
function proposals(fields: Fields, values: Values): { by: string; questions: string[] }[] {
  const found = new Map<string, string[]>()
  for (const name of unconfirmed(values)) {
    const proposal = toConfirmOf(values, name)
    if (!proposal) continue
    const by = toConfirmInWords(proposal)
    found.set(by, [...(found.get(by) ?? []), fields[name]?.label ?? name])
  }
  return [...found].map(([by, questions]) => ({ by, questions }))
}
