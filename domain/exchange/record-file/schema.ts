import { z } from 'zod'
import { conditionInWords } from '@/domain/record/condition-in-words'
import type { Fields } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { recordSchema } from '@/domain/record/record'
import { schemaVersion } from '@/domain/record/schema-version'
import { conditionSchema } from './condition-schema'

/** What of a schema is added to below. */
type Schema = {
  description?: string
  properties?: Record<string, Schema>
  items?: Schema
  $defs?: Record<string, object>
}

/**
 * The JSON Schema (draft 2020-12) of the record file. It describes each answer, and when its question applies; that ids are used
 * once and that references lead somewhere, only reading the file can tell.
 */
export function recordFileSchema(): object {
  const schema = z.toJSONSchema(recordSchema, { io: 'input', target: 'draft-2020-12' }) as Schema
  sayWhenAsked(schema.properties?.organisation, organisationFields)
  sayWhenAsked(schema.properties?.service, serviceFields)
  for (const name of kindNames)
    sayWhenAsked(schema.properties?.[kindOf(name).plural]?.items, kindOf(name).fields)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:privacy-inventory:record-file:${schemaVersion}`,
    title: 'Privacy inventory record file',
    description: 'All that is recorded about what one digital service captures.',
    ...schema,
  }
}

/**
 * Says beside each answer when it is asked for, in words and as a schema of the thing that has it. That stands in `$defs`, where
 * validators take it as it is: strict ones, such as Ajv, refuse a keyword of our own.
 */
function sayWhenAsked(thing: Schema | undefined, fields: Fields): void {
  for (const [name, { input, when }] of Object.entries(fields)) {
    const answer = thing?.properties?.[name]
    if (!answer) throw new Error(`The schema has no ${name}`)
    if (when) {
      const said = answer.description ?? ''
      answer.description = `${said}${/[.?]$/.test(said) ? '' : '.'} Only when ${conditionInWords(when, fields)}`
      answer.$defs = { appliesWhen: conditionSchema(when) }
    }
    if (input.type === 'parts') sayWhenAsked(answer.items, input.fields)
  }
}
