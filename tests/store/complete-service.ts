import { readFile } from 'node:fs/promises'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import type { ServiceRecord } from '@/domain/record/record'
import { frozenText } from '@/domain/review/frozen-record'
import type { PrismaClient } from '@/prisma/generated/client'
import { importRecord } from '@/prisma/record-file'
import { readRecord } from '@/prisma/records'
import { sha256 } from '@/prisma/review/hash'
import { submitRecord } from '@/prisma/review/submit'
import { type Example, exampleOrganisation, valueIn } from './example'

/** The day of these tests: on it, nothing in the example record must be fixed. */
export const day = '2026-11-22'

/** An example organisation whose service has a complete record. */
export async function completeService(db: PrismaClient): Promise<Example> {
  const example = await exampleOrganisation(db)
  const team = await db.team.findUniqueOrThrow({ where: { id: example.teamId }, select: { name: true } })
  const record = await completeRecord()
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

async function completeRecord(): Promise<ServiceRecord> {
  const read = readRecordFile(await readFile('prisma/demo/visit-someone-in-prison.yaml'))
  if (!read.ok) throw new Error('The demonstration is no record')
  return read.record
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
