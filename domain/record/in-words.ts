import { dayInWords } from '@/domain/day'
import type { Field, KindName, Values } from './field'
import { kindOf } from './kinds'
import { periodInWords } from './period'
import type { ServiceRecord } from './record'
import { entryOf } from './references'
import { resolved } from './resolved/resolved'
import { showUnseen } from './unseen'
import { placeNames } from './vocabulary/place-names'

/** Finds what something is called, by its kind and id. */
export type TitleOf = (kind: KindName, id: string) => string

/** Titles out of a record; something that is not there any more is shown by its id. A holding is named by its two ends, and a sharing by who gets data too. */
export function titlesIn(record: ServiceRecord): TitleOf {
  return titlesBy(
    (kind, id) =>
      entryOf(record, kind, id) ??
      (kind === 'holding' ? entryOf(resolved(record).record, kind, id) : undefined),
  )
}

/** The same of things that are found in another way. */
export function titlesBy(find: (kind: KindName, id: string) => Values | undefined): TitleOf {
  return function titleOf(kind: KindName, id: string): string {
    const entry: Values | undefined = find(kind, id) ?? (kind === 'holding' ? placeOfCopy(id) : undefined)
    if (!entry) return id
    if (kind === 'sharing')
      return `${showUnseen(kindOf(kind).title(entry))} with ${titleOf('party', String(entry.recipient))}`
    if (kind !== 'holding' && kind !== 'categoryHolding') return showUnseen(kindOf(kind).title(entry))
    const held = kind === 'holding' ? 'identifier' : 'category'
    const ends = `${titleOf(held, String(entry[held]))} in ${titleOf('system', String(entry.system))}`
    return entry.state ? `${ends} (${showUnseen(String(entry.state))})` : ends
  }
}

/** What a copy that has no row is a copy of, and where it is, by its id; undefined for another id. */
export function placeOfCopy(id: string): { identifier: string; system: string } | undefined {
  const [identifier, system] = id.split('.')
  return identifier && system ? { identifier, system } : undefined
}

/** An answer as a person reads it, a line each: on check-answers pages, in history and in conflicts. */
export function answerInWords({ input }: Field, value: unknown, titleOf: TitleOf): string[] {
  if (value === undefined) return []
  switch (input.type) {
    case 'choice':
      return [input.options[String(value)] ?? String(value)]
    case 'choices':
      return (value as string[]).map((key) => input.options[key] ?? key)
    case 'yesNo':
      return [value === true ? 'Yes' : 'No']
    case 'day':
      return [dayInWords(String(value))]
    case 'period':
      return [periodInWords(String(value))]
    case 'places':
      return (value as string[]).map((code) => placeNames[code] ?? code)
    case 'reference':
      return [titleOf(input.to, String(value))]
    case 'references':
      return (value as string[]).map((id) => titleOf(input.to, id))
    case 'parts':
      return (value as Values[]).map((part) => partInWords(input.fields, part, titleOf))
    case 'lines':
      return (value as string[]).map(showUnseen)
    default:
      return [showUnseen(String(value))]
  }
}

/** A part on one line: each answer after its question, in the order asked. */
export function partInWords(fields: Readonly<Record<string, Field>>, part: Values, titleOf: TitleOf): string {
  return Object.entries(fields)
    .flatMap(([name, field]) => {
      const answer = answerInWords(field, part[name], titleOf).join(', ')
      return answer ? [`${field.label.replace(/\?$/, '')}: ${answer}`] : []
    })
    .join('; ')
}
