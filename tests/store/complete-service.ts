import { frozenText } from '@/domain/review/frozen-record'
import { sha256 } from '@/prisma/database/hash'
import type { PrismaClient } from '@/prisma/generated/client'
import { importRecord } from '@/prisma/record/record-file'
import { readRecord } from '@/prisma/record/records'
import { submitRecord } from '@/prisma/review/submit'
import { demoRecord } from '../support/demo-record'
import { type Example, exampleOrganisation, valueIn } from './example'

/** The day of these tests: on it, nothing in the example record must be fixed. */
export const day = '2026-11-22'

/** An example organisation whose service has a complete record. */
export async function completeService(db: PrismaClient): Promise<Example> {
  const example = await exampleOrganisation(db)
  const team = await db.team.findUniqueOrThrow({ where: { id: example.teamId }, select: { name: true } })
  const record = demoRecord('visit-someone-in-prison')
  await importRecord(
    db,
    {
      ...record,
      organisation: { ...record.organisation, id: example.organisationId },
      service: { ...record.service, slug: example.slug },
    },
    { teamName: team.name },
  ).then(valueIn)
  return example
}

/** The hash of the record as it is now, as the page that submits it sends. */
export async function hashNow(db: PrismaClient, { editor, slug }: Example): Promise<string> {
  return sha256(frozenText(valueIn(await readRecord(db, editor, slug)).record))
}

/** Submits the record as it is now; the value is where the version is. */
export async function submitted(
  db: PrismaClient,
  example: Example,
): Promise<{ slug: string; number: number }> {
  const { editor, slug } = example
  const number = valueIn(await submitRecord(db, editor, slug, { hash: await hashNow(db, example), day }))
  return { slug, number }
}
