import { DateInput } from '@/components/date-input/date-input'
import { Details } from '@/components/details/details'
import { Input } from '@/components/input/input'
import { Radios } from '@/components/radios/radios'
import { certainties, certaintyInput } from '@/domain/record/certainty-form'
import type { FormValues } from '@/domain/record/form'
import type { Question } from './question'

const parts = ['certainty', 'when', 'since', 'finds-out'] as const

/** Whether an input of this name is below the question of that name. */
export function asksBelow(question: string, name: string): boolean {
  return parts.some((part) => certaintyInput(question, part) === name)
}

const single = (value: string | string[] | undefined) =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')

/** Below a question: whether its answer is always so. It is open when something else is said, or wrong. */
export function CertaintyControl({
  question: { name, label, certainties: offered },
  values,
  errorOf,
}: {
  question: Question
  values: FormValues
  errorOf: (name: string) => string | undefined
}) {
  if (!offered) return null
  const input = (part: (typeof parts)[number]) => certaintyInput(name, part)
  const said = single(values[input('certainty')]) || 'always'
  const isAboutSureness = offered.length > 2
  const summary = isAboutSureness ? 'Is this always so?' : 'Is there none here?'
  const guidance = (part: (typeof parts)[number]) => {
    const text = errorOf(input(part))
    return text ? { errorMessage: { text } } : {}
  }
  return (
    <Details
      open={said !== 'always' || parts.some((part) => errorOf(input(part)))}
      summaryHtml={
        <>
          {summary}
          <span className="govuk-visually-hidden">: {label}</span>
        </>
      }
    >
      <Radios
        name={input('certainty')}
        fieldset={{
          legend: {
            html: (
              <>
                {isAboutSureness ? 'How sure is this?' : 'Which is so?'}
                <span className="govuk-visually-hidden"> {label}</span>
              </>
            ),
            classes: 'govuk-fieldset__legend--s',
          },
        }}
        value={said}
        classes="govuk-radios--small"
        {...guidance('certainty')}
        items={offered.map((is) => ({
          value: is,
          text: isAboutSureness ? certainties[is] : wordsOfNone[is],
          ...(hints[is] && { hint: { text: hints[is] } }),
        }))}
      />
      {offered.includes('sometimes') && (
        <Input
          name={input('when')}
          label={{ text: 'If sometimes: when is it so?' }}
          value={single(values[input('when')])}
          {...guidance('when')}
        />
      )}
      {offered.includes('not-known') && (
        <>
          <DateInput
            id={input('since')}
            namePrefix={input('since')}
            fieldset={{ legend: { text: 'If nobody knows: since when? (optional)' } }}
            values={Object.fromEntries(
              ['day', 'month', 'year'].map((part) => {
                const key = `${input('since')}-${part}`
                return [key, single(values[key])]
              }),
            )}
            {...guidance('since')}
          />
          <Input
            name={input('finds-out')}
            label={{ text: 'If nobody knows: who finds out? (optional)' }}
            value={single(values[input('finds-out')])}
            {...guidance('finds-out')}
          />
        </>
      )}
    </Details>
  )
}

const wordsOfNone: Partial<Record<keyof typeof certainties, string>> = {
  always: 'No, the answer above counts',
  none: 'Yes, there is none here',
}

const hints: Partial<Record<keyof typeof certainties, string>> = {
  'not-known': 'Somebody has looked. This takes the place of an answer',
  none: 'Nothing is left to what would else answer this',
}
