import { existsSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { untouched } from '@/app/_server/form-state'
import { completeRecord } from '@/domain/record/example-record'
import type { Fields } from '@/domain/record/field'
import { titlesIn } from '@/domain/record/in-words'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { PartsList } from './parts-list'
import { QuestionControl } from './question-control'
import { questionsOf } from './questions'

const titleOf = titlesIn(completeRecord)
const something = [{ value: 'one', text: 'One' }]

/** Each question of a form as its page shows it, alone, with things to pick from or without. */
function shown(fields: Fields, name: string, pickable: typeof something): string {
  const field = fields[name]
  if (field?.input.type === 'parts')
    return renderToStaticMarkup(<PartsList name={name} field={field} parts={[]} titleOf={titleOf} />)
  // A question on whose page the answer stands that it depends on is shown.
  const always = { ...fields, [name]: { ...field, when: undefined } } as unknown as Fields
  const questions = questionsOf(always, [name], {}, () => pickable)
  return renderToStaticMarkup(
    questions.map((question) => (
      <QuestionControl key={question.name} question={question} values={{}} attempt={untouched.attempt} />
    )),
  )
}

const asked: [string, Fields][] = [
  ['the service', serviceFields],
  ['the organisation', organisationFields],
  ...kindNames.map((name): [string, Fields] => [name, kindOf(name).fields]),
]
const ofParts = asked.flatMap(([owner, fields]) =>
  Object.entries(fields).flatMap(([name, { input }]): [string, Fields][] =>
    input.type === 'parts' ? [[`${name} of ${owner}`, input.fields]] : [],
  ),
)

describe('Links to a question', () => {
  test.each([...asked, ...ofParts])('find it on its page by its name: %s', (_, fields) => {
    for (const name of Object.keys(fields))
      for (const pickable of [something, []])
        expect(shown(fields, name, pickable), name).toContain(` id="${name}"`)
  })

  test.each([
    'services/[slug]/[list]/[id]/page.tsx',
    'services/[slug]/[list]/[id]/[page]/page.tsx',
    'services/[slug]/[list]/[id]/[page]/[index]/page.tsx',
    'organisation/[list]/[id]/[page]/page.tsx',
    'organisation/[list]/[id]/[page]/[index]/page.tsx',
    'services/[slug]/evidence/new/page.tsx',
  ])('lead to a page that is there: %s', (page) => {
    expect(existsSync(`app/${page}`)).toBe(true)
  })
})
