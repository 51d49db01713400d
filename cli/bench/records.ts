import { readFile } from 'node:fs/promises'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import type { ServiceRecord } from '@/domain/record/record'

/** A real service: 23 identifiers in 8 systems, with all that its documents say. */
const file = 'prisma/seed/demo/visit-someone-in-prison.yaml'

/**
 * The demonstration's record with as many identifiers, in the same systems and for the same purposes: copies stand
 * beside those that were recorded, each held, shared and chosen like its original. In an organisation on GOV.UK,
 * whose pages also load their fonts.
 */
export async function recordWith(identifiers: number, slug: string): Promise<ServiceRecord> {
  const read = readRecordFile(await readFile(file))
  if (!read.ok) throw new Error(`${file} is no record: ${JSON.stringify(read.problems)}`)
  const { record } = read
  const rounds = Math.ceil(identifiers / record.identifiers.length)
  const kept = Array.from({ length: rounds }, (_, round) => round)
    .flatMap((round) => record.identifiers.map((identifier) => ({ identifier, round })))
    .slice(0, identifiers)
  const copyOf = (id: string, round: number) => (round === 0 ? id : `${id}-copy-${round}`)
  const copiesOf = (id: string) =>
    kept.flatMap(({ identifier, round }) => (identifier.id === id ? [copyOf(id, round)] : []))
  const withCopies = <T extends { identifiers?: string[] }>(thing: T): T =>
    thing.identifiers ? { ...thing, identifiers: thing.identifiers.flatMap(copiesOf) } : thing
  return {
    ...record,
    organisation: { ...record.organisation, brand: 'govuk' },
    service: { ...record.service, slug },
    identifiers: kept.map(({ identifier, round }) => ({
      ...identifier,
      id: copyOf(identifier.id, round),
      ...(identifier.name && round > 0 && { name: `${identifier.name}_${round}` }),
      ...(identifier.plainName && round > 0 && { plainName: `${identifier.plainName} ${round}` }),
    })),
    holdings: kept.flatMap(({ identifier, round }) =>
      record.holdings
        .filter((holding) => holding.identifier === identifier.id)
        .map((holding) => ({
          ...holding,
          id: copyOf(holding.id, round),
          identifier: copyOf(holding.identifier, round),
        })),
    ),
    sharings: record.sharings.map(withCopies),
    choices: record.choices.map(withCopies),
  }
}
