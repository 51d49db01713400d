import type { Format } from '@/domain/record/vocabulary/evidence'
import { albColumns, albField, classicColumns, cloudfrontColumns, realTimeColumns } from './aws'
import type { Field } from './field'
import { w3cField } from './w3c'

/** The fields of a line that is nothing but the names of columns, as documentation and settings list them. */
export function listedColumns(line: string): { format: Format; fields: Field[] } | undefined {
  const names = line
    .trim()
    .split(/[\s,]+/)
    .slice(0, 200)
  const known = (columns: readonly string[]) =>
    names.filter((name) => columns.includes(name.replaceAll('"', ''))).length
  const enough = Math.max(3, names.length * 0.6)
  if (known([...albColumns, ...classicColumns]) >= enough)
    return { format: 'alb', fields: names.map(albField) }
  const isW3c =
    names.filter((name) => /^(?:c|s|cs|sc|sr|rs|x|r)(?:-[\w-]+|\([\w-]+\))$/i.test(name)).length >= enough
  if (
    known([...cloudfrontColumns, ...realTimeColumns]) >= enough &&
    names.some((name) => /^x-edge-|^timestamp$|^c-country$/.test(name))
  )
    return { format: 'cloudfront', fields: names.map(w3cField) }
  return isW3c ? { format: 'w3c', fields: names.map(w3cField) } : undefined
}
