import type { WritePage } from '@/domain/exchange/published/page'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { frozenText } from '@/domain/review/frozen-record'
import { sha256 } from '@/prisma/database/hash'
import type { PrismaClient } from '@/prisma/generated/client'
import { readRecord } from '@/prisma/record/records'
import { submitRecord } from '@/prisma/review/submit'
import { takeStep } from '@/prisma/review/take-step'
import type { DemoOrganisation, DemoPerson } from './demo'

/** The day of the demonstration: on it nothing in its records had to be fixed, and its notices were published. */
const day = '2026-11-22'
const dates = { publishOn: day, reviewOn: '2027-11-22' }

/** Publishes what an organisation of the demonstration has published, by the steps that its people would take. */
export async function publishDemo(
  db: PrismaClient,
  { id, people, services }: DemoOrganisation,
  writePage: WritePage,
): Promise<void> {
  for (const { team, published: slug } of services) {
    const editor = people.find(({ memberships }) =>
      memberships.some((one) => one.team === team && one.role === 'editor'),
    )
    const officer = people.find((person) => person.officer)
    if (slug && editor && officer)
      await publishAs(db, actorOf(editor, id), actorOf(officer, id), slug, writePage)
  }
}

/** Submits the record of a service as one person and publishes it as another. Throws when a step is refused. */
export async function publishAs(
  db: PrismaClient,
  editor: Actor,
  officer: Actor,
  slug: string,
  writePage: WritePage,
): Promise<void> {
  const { record } = valueIn(await readRecord(db, editor, slug))
  const number = valueIn(await submitRecord(db, editor, slug, { hash: sha256(frozenText(record)), day }))
  valueIn(
    await takeStep(db, officer, { slug, number }, 'assign', { reviewerId: officer.personId }, day, writePage),
  )
  valueIn(await takeStep(db, officer, { slug, number }, 'approve', dates, day, writePage))
}

function actorOf(person: DemoPerson, organisationId: string): Actor {
  const { id: personId, name, officer = false, administrator = false, memberships } = person
  return {
    ...{ personId, name, organisationId, officer, administrator },
    memberships: memberships.map(({ team: teamId, role }) => ({ teamId, role })),
  }
}

function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demonstration cannot be published: ${JSON.stringify(result.refusal)}`)
  return result.value
}
