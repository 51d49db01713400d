import type { Field, Fields } from '@/domain/record/field'
import { periodFromWords } from '@/domain/record/period'
import { schemaVersion } from '@/domain/record/schema-version'
import { questionsAt } from '@/domain/record/upgrade/questions'
import { isKnownVersion } from '@/domain/record/upgrade/steps'
import { versionOf } from '@/domain/record/upgrade/upgrade-record'
import { placeCodes } from '@/domain/record/vocabulary/places'

type Members = Readonly<Record<string, unknown>>

/**
 * A file as it was written, with places and lengths of time as codes where somebody wrote them in words: “England and
 * Wales”, “six years”. What is not understood stays, for the schema to refuse.
 */
export function inCodes(file: object): object {
  const version = versionOf(file) ?? schemaVersion
  const { organisation, service, kinds } = questionsAt(isKnownVersion(version) ? version : schemaVersion)
  const owners = { organisation, service }
  const read = Object.entries(file).map(([name, value]) => {
    if (Object.hasOwn(owners, name)) return [name, ofThing(owners[name as keyof typeof owners], value)]
    const kind = Object.values(kinds).find(({ plural }) => plural === name)
    return [name, kind && Array.isArray(value) ? value.map((one) => ofThing(kind.fields, one)) : value]
  })
  return Object.fromEntries(read)
}

function ofThing(fields: Fields, thing: unknown): unknown {
  if (typeof thing !== 'object' || thing === null || Array.isArray(thing)) return thing
  return Object.fromEntries(
    Object.entries(thing as Members).map(([name, answer]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      return [name, field ? ofAnswer(field, answer) : answer]
    }),
  )
}

function ofAnswer({ input }: Field, answer: unknown): unknown {
  switch (input.type) {
    case 'period':
      return typeof answer === 'string' ? (periodFromWords(answer) ?? answer) : answer
    case 'places': {
      if (!Array.isArray(answer)) return answer
      const codes = answer.map((one) => (typeof one === 'string' ? (placeCodes(one) ?? [one]) : [one]))
      // A code that is repeated is refused as before; words that mean the same place are not.
      return answer.length === new Set(answer).size ? [...new Set(codes.flat())] : answer
    }
    case 'parts':
      return Array.isArray(answer) ? answer.map((part) => ofThing(input.fields, part)) : answer
    default:
      return answer
  }
}
