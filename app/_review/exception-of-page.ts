import 'server-only'
import { type ExceptionHindrance, exceptionHindrance } from '@/domain/review/exception'
import { database } from '@/prisma/database/client'
import { officersIn } from '@/prisma/review/reviewers'
import type { VersionView } from './version-of-page'

/** What stands between an administrator, whoever looks at a version if they are one, and an exception for it. */
export async function exceptionHindranceFor({
  actor,
  situation,
  can,
}: VersionView): Promise<ExceptionHindrance | undefined> {
  const officers = await officersIn(await database(), actor.organisationId)
  const officerIds = officers.map(({ id }) => id)
  const recorder = can('except version') ? actor.personId : ''
  return exceptionHindrance(recorder, { ...situation, officerIds })
}
