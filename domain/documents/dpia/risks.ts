import { risk as riskKind } from '@/domain/record/kinds/dpia'
import type { Block } from '../blocks'
import { factsOf } from '../facts'
import { row, table } from '../making'
import type { Material } from '../material'
import { oneLine } from '../wording/sentences'
import { answered, answerFacts, labelled, partAnswers } from './in-record-words'

/** Step 5 of the template, a row for each risk. */
export function riskTable({ record }: Material, key: string): Block[] {
  const rows = record.risks.map((risk) =>
    row(
      `${key}/${risk.id}`,
      [
        [oneLine(risk.source), labelled([['About', answered(record, 'risk', risk, 'identifiers')]])]
          .filter(Boolean)
          .join(' '),
        answered(record, 'risk', risk, 'likelihood'),
        answered(record, 'risk', risk, 'severity'),
        answered(record, 'risk', risk, 'overall'),
      ],
      answerFacts(record, 'risk', risk, 'source', 'identifiers', 'likelihood', 'severity', 'overall'),
    ),
  )
  const head = [
    'Source of risk and its potential impact',
    'Likelihood of harm',
    'Severity of harm',
    'Overall risk',
  ]
  return table(`${key}/table`, 'Risks', head, rows)
}

/** Step 6 of the template, a row for each measure. */
export function measureTable({ record }: Material, key: string): Block[] {
  const rows = record.risks.flatMap((risk) =>
    (risk.measures ?? []).map((measure, index) => {
      const say = (...names: string[]) => partAnswers(record, riskKind.fields.measures, measure, names)
      const answer = (name: string) => say(name).replace(/^[^:]*: /, '')
      return row(
        `${key}/${risk.id}/${index + 1}`,
        [
          oneLine(risk.source),
          oneLine(measure.option),
          answer('effect'),
          answer('residual'),
          answer('approved'),
          say('owner', 'due'),
        ],
        factsOf('risk', risk, 'source', 'overall', 'measures'),
      )
    }),
  )
  const head = ['Risk', 'Measure', 'Effect on the risk', 'Risk that is left', 'Approved', 'Who and when']
  return table(`${key}/table`, 'Measures', head, rows)
}

/** What is signed under one item of step 7. */
export function signatures({ record }: Material, key: string, item: string): Block[] {
  const rows = record.signOffs
    .filter((signOff) => signOff.item === item)
    .map((signOff) => {
      const say = (field: string) => answered(record, 'signOff', signOff, field)
      const decision = say('decision')
      return row(
        `${key}/${signOff.id}`,
        [
          ...['name', 'position', 'date'].map(say),
          [decision && `${decision}.`, say('comment')].filter(Boolean).join(' '),
        ],
        factsOf('signOff', signOff, 'item', 'name', 'position', 'date', 'decision', 'comment'),
      )
    })
  return table(`${key}/table`, 'Signed', ['Name', 'Position', 'Date', 'Summary, comments or reasons'], rows)
}
