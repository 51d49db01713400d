import { dayInWords } from '@/domain/day'
import type { ServiceRecord } from '@/domain/record/record'
import { dpiaSteps, signOffs } from '@/domain/record/vocabulary/dpia-prompts'
import type { Block, Doc } from '../blocks'
import { factsOf } from '../facts'
import { callout, heading, paragraph } from '../making'
import { type Material, materialFor } from '../material'
import { oneLine, paragraphsIn } from '../wording/sentences'
import { controllerDetails } from './about-service'
import { type Answered, fills } from './fills'
import { measureTable, riskTable, signatures } from './risks'

/**
 * A data protection impact assessment with every prompt of the ICO's template, filled in from the record where the
 * record knows, with the team's own answers beside, and each prompt marked with how much of it a person must give.
 */
export function composeDpia(record: ServiceRecord, date: string): Doc {
  const material = materialFor(record, date)
  return {
    title: `Data protection impact assessment: ${oneLine(record.service.name)}`,
    lang: 'en',
    date,
    blocks: [
      paragraph('dpia/date', `Made from the record on ${dayInWords(date)}`),
      ...controllerDetails(material),
      ...dpiaSteps.flatMap(({ number, title, prompts }) => [
        heading(`step-${number}`, 2, `Step ${number}: ${title}`),
        ...Object.entries(prompts).flatMap(([prompt, words]) => promptBlocks(material, prompt, words)),
      ]),
    ],
  }
}

const marks: Record<Answered, string> = {
  record: 'From the record',
  partly: 'Partly from the record, the rest needs a person',
  person: 'Needs a person',
}

function promptBlocks(material: Material, prompt: string, words: string): Block[] {
  const key = `prompt/${prompt}`
  const { blocks, answered } = filled(material, prompt)
  const own = ownAnswers(material, prompt)
  const state =
    answered !== 'person' ? '' : blocks.length + own.length > 0 ? ': answered' : ': not answered yet'
  return [
    heading(key, 3, words),
    callout(`${key}/mark`, state ? [{ strong: marks[answered] }, state] : [{ strong: marks[answered] }]),
    ...blocks,
    ...own,
  ]
}

/** What the record says under a prompt, and how much of the answer that is. */
export function filled(material: Material, prompt: string): { blocks: Block[]; answered: Answered } {
  const key = `prompt/${prompt}`
  if (prompt === 'risks') return { blocks: riskTable(material, key), answered: 'person' }
  if (prompt === 'measures') return { blocks: measureTable(material, key), answered: 'person' }
  if (prompt in signOffs) return { blocks: signatures(material, key, prompt), answered: 'person' }
  const fill = fills[prompt]
  const blocks = fill?.blocks(material, key) ?? []
  return { blocks, answered: fill && blocks.length > 0 ? fill.gives : 'person' }
}

/** The team's own answers to a prompt. */
function ownAnswers({ record }: Material, prompt: string): Block[] {
  return record.dpiaAnswers
    .filter((answer) => answer.prompt === prompt)
    .flatMap((answer) =>
      paragraphsIn(answer.words).map((text, index) =>
        paragraph(
          `answer/${answer.id}/${index + 1}`,
          index === 0 ? [{ strong: 'Answer of the team:' }, ` ${text}`] : [text],
          factsOf('dpiaAnswer', answer, 'prompt', 'words'),
        ),
      ),
    )
}
