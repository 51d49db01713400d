import type { ServiceRecord } from '@/domain/record/record'
import { frozenText } from '@/domain/review/frozen-record'
import type { State, steps } from '@/domain/review/workflow'
import type { PrismaClient } from '@/prisma/generated/client'
import { readWhole } from '@/prisma/kept-records'
import { newId } from '@/prisma/new-id'
import { importRecord } from '@/prisma/record-file'
import { sha256 } from '@/prisma/review/hash'
import { demoRecord } from '../../support/demo-record'

/** Whose the services are: the team of the people that ask in these tests. */
export const owner = { organisationId: 'ministry', teamId: 'visits' }

/** A service with a complete record and, unless it is a draft alone, one version in this state. */
export type Subject = { slug: string; state: State; authorIds: readonly string[]; hash: string }

/**
 * A service of its own, with a comment that is open and a version in the state, worked on by these people. The version
 * is written as it stands: how it would come there is what the tests are about.
 */
export async function subjectIn(
  db: PrismaClient,
  state: State,
  authorIds: readonly string[],
): Promise<Subject> {
  const slug = `s-${newId()}`
  const imported = await importRecord(db, recordAt(slug), { teamId: owner.teamId })
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
  const { id: serviceId } = await db.service.findUniqueOrThrow({ where: { slug } })
  const { record } = await readWhole(db, { id: serviceId, organisationId: owner.organisationId })
  const text = frozenText(record)
  const hash = sha256(text)
  const comment = { id: newId(), serviceId, about: 'service/name', words: 'Which one?', authorId: 'officer' }
  await db.comment.create({ data: { ...comment, weight: 'advice' } })
  if (state !== 'draft')
    await db.version.create({
      data: {
        ...{ id: newId(), serviceId, number: 1, record: text, schemaVersion: 1, hash, auditHead: '' },
        ...{ authorIds: [...authorIds], state, publishOn: '2100-01-01', reviewOn: '2100-01-01' },
      },
    })
  return { slug, state, authorIds, hash }
}

function recordAt(slug: string): ServiceRecord {
  const record = demoRecord('visit-someone-in-prison')
  return {
    ...record,
    organisation: { ...record.organisation, id: owner.organisationId },
    service: { ...record.service, slug },
  }
}

/** The state of the version of a service now; `draft` when there is none. */
export async function stateOf(db: PrismaClient, { slug }: Subject): Promise<State> {
  const version = await db.version.findFirst({ where: { service: { slug } }, select: { state: true } })
  return version?.state ?? 'draft'
}

/** The steps that people take; what follows by itself has no form. */
export type Taken = Exclude<keyof typeof steps, 'supersede'>

/** A day long after these tests: of what is approved for today, the publication follows at once. */
const later = (name: string) => ({ [`${name}-day`]: '1', [`${name}-month`]: '1', [`${name}-year`]: '2100' })

/** Where the form of each step is, who is given it, and what they answer. */
export const forms: Record<
  Taken,
  { page: string; by: 'editor' | 'officer'; answers: Record<string, string> }
> = {
  submit: { page: 'submit', by: 'editor', answers: {} },
  recall: { page: 'versions/1/recall', by: 'editor', answers: {} },
  assign: { page: 'versions/1/assign', by: 'officer', answers: { reviewerId: 'colleague' } },
  return: { page: 'versions/1/return', by: 'officer', answers: {} },
  approve: {
    page: 'versions/1/approve',
    by: 'officer',
    answers: { publish: 'onDay', ...later('publishOn'), ...later('reviewOn'), 'reviewOn-year': '2101' },
  },
  publish: { page: 'versions/1/publish', by: 'officer', answers: {} },
  confirm: { page: 'versions/1/confirm', by: 'editor', answers: {} },
  retire: { page: 'versions/1/retire', by: 'officer', answers: {} },
  reinstate: { page: 'versions/1/reinstate', by: 'officer', answers: {} },
}
