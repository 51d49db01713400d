import { frozenText } from '@/domain/review/frozen-record'
import type { PrismaClient, VersionState } from '@/prisma/generated/client'
import { readWhole } from '@/prisma/kept-records'
import { sha256 } from '@/prisma/review/hash'

/** Where the first two versions of each service are: between them, every step can be taken somewhere. */
const versions: Record<string, readonly [VersionState, VersionState]> = {
  own: ['published', 'inReview'],
  neighbour: ['retired', 'approved'],
  foreign: ['published', 'inReview'],
}

/** Gives each service two versions of its record as it is now, on which nobody has worked. */
export async function prepareVersions(db: PrismaClient): Promise<void> {
  for (const [slug, states] of Object.entries(versions)) {
    const { id, organisationId } = await db.service.findUniqueOrThrow({ where: { slug } })
    const record = frozenText((await readWhole(db, { id, organisationId })).record)
    const frozen = { record, schemaVersion: 1, hash: sha256(record), auditHead: '' }
    const dates = { publishOn: '2100-01-01', reviewOn: '2100-01-01' }
    for (const [index, state] of states.entries()) {
      const number = index + 1
      await db.version.create({
        data: { id: `${slug}-${number}`, serviceId: id, number, ...frozen, ...dates, state },
      })
    }
  }
}
