import 'server-only'
import { type ExceptionHindrance, exceptionHindrance } from '@/domain/review/exception'
import { database } from '@/prisma/client'
import { officersIn } from '@/prisma/review/reviewers'
import type { LoadedVersion } from './version-of-page'

/** What stands between whoever looks at a version, if they are an administrator, and an exception for it. */
export async function exceptionHindranceFor({
  actor,
  situation,
}: LoadedVersion): Promise<ExceptionHindrance | undefined> {
  const officers = await officersIn(await database(), actor.organisationId)
  const officerIds = officers.map(({ id }) => id)
  return exceptionHindrance(actor.personId, { ...situation, officerIds })
}
