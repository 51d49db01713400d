import { z } from 'zod'
import { recordSchema } from '@/domain/record/record'
import { schemaVersion } from '@/domain/record/schema-version'

/**
 * The JSON Schema (draft 2020-12) of the record file. It describes each answer; that ids are used once and that
 * references lead somewhere, only reading the file can tell.
 */
export function recordFileSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:privacy-inventory:record-file:${schemaVersion}`,
    title: 'Privacy inventory record file',
    description: 'All that is recorded about what one digital service captures.',
    ...z.toJSONSchema(recordSchema, { io: 'input', target: 'draft-2020-12' }),
  }
}
