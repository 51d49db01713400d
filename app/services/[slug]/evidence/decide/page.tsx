import { redirect } from 'next/navigation'
import { z } from 'zod'
import { comparedIn } from '@/app/_evidence/compared'
import { type DecisionName, decisionNames, decisions } from '@/app/_evidence/decisions'
import { suggestedFor } from '@/app/_evidence/suggested-for'
import { SuggestionList } from '@/app/_evidence/suggestion-list'
import type { Question } from '@/app/_record/question'
import { QuestionForm } from '@/app/_record/question-form'
import { questionsOf } from '@/app/_record/questions'
import { serviceOfPage } from '@/app/_server/load'
import { pickableOn } from '@/app/_server/pickable'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import type { Compared } from '@/domain/evidence/reconcile'
import type { Suggestion } from '@/domain/evidence/suggestions/suggestion'
import { formValuesOf } from '@/domain/record/form'
import { observation as observationKind } from '@/domain/record/kinds/observation'
import { versionOf } from '@/prisma/evidence/shown-observations'
import { decide } from './actions'
import { knownOf, takenOverFields } from './taken-over'

const searchSchema = z.object({
  as: z.enum(decisionNames).catch('record'),
  of: z
    .union([z.string(), z.array(z.string())])
    .catch([])
    .transform((ids) => [ids].flat()),
  take: z.coerce.number().int().min(0).optional().catch(undefined),
})

/** Asks what one or several things that were observed are to the service. */
export default async function DecidePage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug } = await params
  const view = await serviceOfPage(slug, 'change record')
  const { as, of, take } = searchSchema.parse(await searchParams)
  const { base, name, versions } = view
  const chosen = comparedIn(view).found.filter(({ id }) => id && of.includes(id))
  const ids = chosen.map(({ id = '' }) => id)
  const back = chosen.length === 1 ? `${base}/observations/${chosen[0]?.id}` : `${base}/evidence`
  if (chosen.length === 0 && of.length > 0) redirect(`${base}/evidence`)
  if (chosen.length === 0) return <NothingChosen base={base} name={name} />
  const [only] = chosen.length === 1 ? chosen : []
  const suggestions = only && as === 'record' ? await suggestedFor(only.observation, view.record) : []
  const { title, button, question } = decisions[as]
  return (
    <Shell back={back}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={decide}
            caption={only ? only.observation.name : `${chosen.length} things that were observed`}
            title={title}
            questions={
              question ? questionsAbout(as, await pickableOn(view)) : only ? questionsToAdd(only) : []
            }
            values={only ? valuesFor(as, only, view.record.observations, suggestions[take ?? -1]) : {}}
            hidden={{ slug, as, of: ids.join(','), version: String(versionOf(ids, versions.entries)) }}
            submit={button}
            cancel={back}
            lists={suggestions.length > 0 && <SuggestionList suggestions={suggestions} takeOver="button" />}
          >
            {!only && <Names chosen={chosen} />}
            {as === 'record' && !only && (
              <p className="govuk-body">
                Each gets its technical name as its plain name. You can change that later. Those that are one
                thing, such as a cookie that two hosts of your site set, are added once.
              </p>
            )}
          </QuestionForm>
        </div>
      </div>
    </Shell>
  )
}

function questionsToAdd({ observation: { kind } }: Compared): Question[] {
  return questionsOf(takenOverFields, Object.keys(takenOverFields), { kind }, () => [])
}

function questionsAbout(as: DecisionName, pickable: Awaited<ReturnType<typeof pickableOn>>): Question[] {
  const { question } = decisions[as]
  return question ? questionsOf(observationKind.fields, [question], { decision: as }, pickable) : []
}

/** What was decided before, or what the evidence and a suggestion know. */
function valuesFor(
  as: DecisionName,
  { id, observation, identifiers }: Compared,
  entries: readonly { id: string; reason?: string; goesOn?: string; identifier?: string }[],
  suggestion: Suggestion | undefined,
) {
  if (as === 'record') return knownOf(observation, suggestion)
  const entry = entries.find((one) => one.id === id)
  const identifier = entry?.identifier ?? identifiers[0]
  return formValuesOf(observationKind.fields, { ...entry, ...(identifier && { identifier }) })
}

function Names({ chosen }: { chosen: readonly Compared[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {chosen.map(({ id, observation: { name, host } }) => (
        <li key={id} className="app-as-typed">
          {host && host !== name ? `${name} (${host})` : name}
        </li>
      ))}
    </ul>
  )
}

function NothingChosen({ base, name }: { base: string; name: string }) {
  const back = `${base}/evidence?list=unrecorded`
  return (
    <Shell back={back}>
      <PageTitle title={`Select what to decide about – ${name}`} />
      <h1 className="govuk-heading-l">Select what to decide about</h1>
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          Go back to what was found
        </a>
        , select one or more of it, then say what it is.
      </p>
    </Shell>
  )
}
