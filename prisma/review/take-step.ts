import type { WritePage } from '@/domain/exchange/published/page'
import { type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { StepInputs } from '@/domain/review/step-form'
import { hindrance, type StepOnVersion, steps, versionNumber } from '@/domain/review/workflow'
import type { PrismaClient } from '../generated/client'
import { inService } from '../record/scope'
import { authorshipOf } from './authorship'
import { type Effect, effects } from './effects'
import { type At, moveVersion, refusedStep } from './move-version'
import { openComments } from './open-comments'

/**
 * Takes a step of the workflow with a version on a day, for an actor who may, in one transaction. The version must still
 * be where it was found: of two people who are as fast as each other, one gets a conflict. A refusal undoes all of it.
 */
export function takeStep<Name extends StepOnVersion>(
  db: PrismaClient,
  actor: Actor,
  at: At,
  name: Name,
  input: StepInputs[Name],
  today: string,
  writePage: WritePage,
): Promise<Result<null>> {
  const { before, change, after }: Effect<StepInputs[Name]> = effects[name]
  return inService(db, actor, `${name} version`, at.slug, async (tx, scope) => {
    const { id: serviceId, organisationId } = scope
    const version = await tx.version.findUnique({
      where: { serviceId_number: { serviceId, number: versionNumber.parse(at.number) } },
      omit: { record: true },
      include: { service: { select: { teamId: true } } },
    })
    if (!version) return refuse({ kind: 'not-found' })
    const situation = { tx, scope, actor, at, version, today, writePage }
    await before?.(situation, input)
    const authorship = await authorshipOf(tx, organisationId, version)
    const why = hindrance(name, actor, {
      state: version.state,
      owner: { organisationId, teamId: version.service.teamId },
      authorship,
      comments: await openComments(tx, serviceId),
      record: { gaps: 0, mustFix: 0 },
    })
    if (why) return refusedStep(name, why, version.state)
    const changed = await change({ ...situation, authorship }, input)
    if (!changed.ok) return changed
    const moved = await moveVersion(tx, version, steps[name].to, changed.value, scope)
    return moved.ok && after ? after(situation, input) : moved
  })
}
