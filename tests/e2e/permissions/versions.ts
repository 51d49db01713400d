import { writePage } from '@/components/published-page/write-page'
import { writerVersion } from '@/domain/exchange/published/published-documents'
import { frozenText } from '@/domain/review/frozen-record'
import { sha256 } from '@/prisma/database/hash'
import type { PrismaClient, Version, VersionState } from '@/prisma/generated/client'
import { rendered } from '@/prisma/publishing/rendered'
import { readWhole } from '@/prisma/record/record-cache'

/** Where the first two versions of each service are: between them, every step can be taken somewhere. */
export const statesOfVersions: Record<string, readonly [VersionState, VersionState]> = {
  own: ['published', 'inReview'],
  neighbour: ['retired', 'approved'],
  foreign: ['published', 'inReview'],
}

/** The service whose notice is for everybody; those of the others are for the staff of their organisation. */
export const publicService = 'own'

const day = '2026-11-22'

/** Gives each service two versions of its record as it is now, on which nobody has worked. */
export async function prepareVersions(db: PrismaClient): Promise<void> {
  for (const [slug, states] of Object.entries(statesOfVersions)) {
    const { id, organisationId } = await db.service.findUniqueOrThrow({ where: { slug } })
    const record = frozenText((await readWhole(db, { id, organisationId })).record)
    const frozen = { record, schemaVersion: 1, hash: sha256(record), auditHead: '' }
    const dates = { publishOn: '2100-01-01', reviewOn: '2100-01-01', approvedWith: writerVersion }
    for (const [index, state] of states.entries()) {
      const number = index + 1
      const version = await db.version.create({
        data: {
          ...{ id: `${slug}-${number}`, serviceId: id, number, ...frozen, ...dates, state },
          ...(number === 1 && publishedOn(slug)),
        },
      })
      if (number === 1) await keepFiles(db, version, slug)
    }
  }
}

function publishedOn(slug: string) {
  const staffOnly = slug !== publicService
  return { publishedAt: new Date(day), publishedOn: day, publishedName: `Service ${slug}`, staffOnly }
}

async function keepFiles(db: PrismaClient, version: Version, slug: string): Promise<void> {
  const files = await rendered(db, version, slug, day, writePage)
  await db.publishedDocument.createMany({
    data: files.map((file) => ({ ...file, versionId: version.id, hash: sha256(file.body), writer: 1 })),
  })
}
