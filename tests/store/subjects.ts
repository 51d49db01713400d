import { writerVersion } from '@/domain/exchange/published/published-documents'
import { frozenText } from '@/domain/review/frozen-record'
import type { State } from '@/domain/review/workflow'
import { sha256 } from '@/prisma/database/hash'
import { newId } from '@/prisma/database/new-id'
import type { Prisma, PrismaClient } from '@/prisma/generated/client'
import { readWhole } from '@/prisma/record/record-cache'
import { importRecord } from '@/prisma/record/record-file'
import { demoRecord } from '../support/demo-record'
import { valueIn } from './example'

/** A service with a complete record and, unless it is a draft alone, one version in this state. */
export type Subject = { slug: string; state: State; authorIds: readonly string[]; hash: string }

type Owner = { organisationId: string; teamId: string }

/**
 * Makes services of one owner as they are asked for, each with a comment that is open and a version in the state, worked
 * on by these people. The version is written as it stands: how it would come there is what the tests are about. The
 * record is imported once, and its rows are copied.
 */
export async function subjects(db: PrismaClient, { organisationId, teamId }: Owner) {
  const demo = demoRecord('visit-someone-in-prison')
  const slug = `s-${newId()}`
  const named = {
    organisation: { ...demo.organisation, id: organisationId },
    service: { ...demo.service, slug },
  }
  valueIn(await importRecord(db, { ...demo, ...named }, { teamId }))
  const service = await db.service.findUniqueOrThrow({ where: { slug } })
  const { record } = await readWhole(db, { id: service.id, organisationId })

  return async (state: State, authorIds: readonly string[]): Promise<Subject> => {
    const id = newId()
    const own = { id, slug: `s-${id}` }
    await db.service.create({ data: { ...(service as Prisma.ServiceUncheckedCreateInput), ...own } })
    await copyRows(db, service.id, id)
    const text = frozenText({ ...record, service: { ...record.service, slug: own.slug } })
    const hash = sha256(text)
    const said = { about: 'service/name', words: 'Which one?', authorId: 'officer' }
    await db.comment.create({ data: { id: newId(), serviceId: id, ...said, weight: 'advice' } })
    if (state !== 'draft')
      await db.version.create({
        data: {
          ...{ id: newId(), serviceId: id, number: 1, record: text, schemaVersion: 1, hash, auditHead: '' },
          ...{ authorIds: [...authorIds], state, publishOn: '2100-01-01', reviewOn: '2100-01-01' },
          approvedWith: writerVersion,
        },
      })
    return { slug: own.slug, state, authorIds, hash }
  }
}

/** Gives a service the rows of another one's record. */
async function copyRows(db: PrismaClient, from: string, to: string): Promise<void> {
  await db.$executeRaw`
    insert into "Item" (scope, id, kind, "organisationId", "serviceId", position, data)
    select ${to}, id, kind, "organisationId", ${to}, position, data from "Item" where scope = ${from}`
  await db.$executeRaw`
    insert into "Reference" ("fromScope", "fromId", field, "toScope", "toId")
    select ${to}, "fromId", field, case "toScope" when ${from} then ${to} else "toScope" end, "toId"
    from "Reference" where "fromScope" = ${from}`
}
