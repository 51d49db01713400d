import { z } from 'zod'
import type { Actor } from './actor'
import { type Authorship, type OwnWork, ownWorkIn } from './authorship'
import { editors, type Grants, officers } from './grants'
import { mayWith, type Target } from './may'

/** Where a version of a record can be. A draft is the record as the team changes it, before it is a version. */
export const states = {
  draft: {
    title: 'Draft',
    tag: 'grey',
    banner: 'The team is changing this record. Nobody has to review it.',
  },
  submitted: {
    title: 'Waiting for review',
    tag: 'yellow',
    banner: 'This version is waiting for a privacy officer.',
  },
  inReview: { title: 'In review', tag: 'blue', banner: 'A privacy officer is reviewing this version.' },
  changesRequested: {
    title: 'Changes requested',
    tag: 'orange',
    banner: 'A privacy officer has returned this version. Change the record and submit it again.',
  },
  recalled: { title: 'Recalled', tag: 'grey', banner: 'The team has taken this version back.' },
  approved: {
    title: 'Approved',
    tag: 'turquoise',
    banner:
      'This version is approved. It is published on the day that was set, or when a privacy officer publishes it.',
  },
  published: { title: 'Published', tag: 'green', banner: 'This version is published.' },
  superseded: { title: 'Superseded', tag: 'grey', banner: 'A later version has been published.' },
  retired: {
    title: 'Retired',
    tag: 'grey',
    banner: 'The service has closed. Its last notice stays published and says so.',
  },
} as const

export type State = keyof typeof states

/** Of the versions of a service, at most one is in one of these: it does not move while the team goes on. */
export const openStates = ['submitted', 'inReview', 'approved'] as const satisfies State[]

/** Of the versions of a service, at most one is in one of these: it is what the public reads. */
export const publicStates = ['published', 'retired'] as const satisfies State[]

/** A version in one of these was approved, whatever came afterwards. */
export const approvedStates = ['approved', 'published', 'superseded', 'retired'] as const satisfies State[]

/** A version in one of these was decided on: a privacy officer has looked at all of it, and approved or returned it. */
export const reviewedStates = [...approvedStates, 'changesRequested'] as const satisfies State[]

/** A version in one of these waits for the decision of a privacy officer. */
export const undecidedStates = ['submitted', 'inReview'] as const satisfies State[]

type Step = {
  /** What its page asks, and what it means. */
  title?: string
  introduction?: string
  from: readonly State[]
  to: State
  /** Who may take it. Nobody: it follows from another step, or from a date. */
  by: Grants
  /** What the record must be: without gaps, and without anything to fix that no valid exception covers. */
  record?: 'complete'
  /** What the comments must be: one open, so that the team knows what to do; or none open that must be met. */
  comments?: 'one open' | 'none that must change'
  /** Not for whoever had a hand in the version since the last approved one, unless that is confirmed or excepted. */
  notOwnWork?: true
  /** The words on the button, and on the banner afterwards. */
  button: string
  done: string
}

/** Every step that there is. What is not in this table is refused. */
export const steps = {
  submit: {
    from: ['draft'],
    to: 'submitted',
    by: editors,
    record: 'complete',
    button: 'Submit for review',
    done: 'Submitted for review',
  },
  recall: {
    title: 'Take this version back?',
    introduction:
      'It leaves the privacy officers’ queue. The team can change the record and submit it again.',
    from: ['submitted', 'inReview'],
    to: 'recalled',
    by: editors,
    button: 'Take back',
    done: 'Taken back from review',
  },
  assign: {
    title: 'Who reviews this version?',
    introduction:
      'Whoever has worked on it, or on what it shows of your organisation, cannot review it and is not in this list.',
    from: ['submitted', 'inReview'],
    to: 'inReview',
    by: officers,
    notOwnWork: true,
    button: 'Assign',
    done: 'Assigned',
  },
  return: {
    title: 'Return this version to the team?',
    introduction: 'The team sees every comment that is open, changes the record and submits it again.',
    from: ['inReview', 'approved'],
    to: 'changesRequested',
    by: officers,
    comments: 'one open',
    notOwnWork: true,
    button: 'Return for changes',
    done: 'Returned to the team',
  },
  approve: {
    title: 'Approve this version?',
    introduction:
      'When it is published, its documents take the place of those of the version before, and people who use the service can read them.',
    from: ['inReview'],
    to: 'approved',
    by: officers,
    comments: 'none that must change',
    notOwnWork: true,
    button: 'Approve',
    done: 'Approved',
  },
  publish: {
    title: 'Publish this version now?',
    introduction: 'Its documents are published today, in place of those of the version before.',
    from: ['approved'],
    to: 'published',
    by: officers,
    button: 'Publish now',
    done: 'Published',
  },
  reopen: {
    from: ['approved'],
    to: 'inReview',
    by: {},
    button: 'Review again',
    done: 'To be reviewed again',
  },
  supersede: {
    from: ['published', 'retired'],
    to: 'superseded',
    by: {},
    button: 'Supersede',
    done: 'Superseded',
  },
  confirm: {
    title: 'Has nothing changed?',
    introduction:
      'You confirm with your name that this version still says what the service does. Nothing is published anew.',
    from: ['published'],
    to: 'published',
    by: { ...editors, ...officers },
    button: 'Confirm nothing has changed',
    done: 'Confirmed',
  },
  retire: {
    title: 'Retire this service?',
    introduction:
      'The service has closed. What was published last stays, and says that the service has closed.',
    from: ['published'],
    to: 'retired',
    by: officers,
    button: 'Retire the service',
    done: 'Retired',
  },
  reinstate: {
    title: 'Reinstate this service?',
    introduction: 'The service is open again. What was published last no longer says that it has closed.',
    from: ['retired'],
    to: 'published',
    by: officers,
    button: 'Reinstate the service',
    done: 'Reinstated',
  },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof steps

/** The steps that people take. */
export type StepByPeople = Exclude<StepName, 'supersede' | 'reopen'>

/** The steps that people take with a version, each on a page of its own; of those that can be taken, the first is the usual one. */
export const stepsOnVersion = [
  'approve',
  'publish',
  'return',
  'assign',
  'confirm',
  'recall',
  'retire',
  'reinstate',
] as const satisfies StepByPeople[]

export type StepOnVersion = (typeof stepsOnVersion)[number]

/** Who may take each step, for the one table of permissions. */
export const stepGrants = Object.fromEntries(Object.entries(steps).map(([name, { by }]) => [name, by])) as {
  [Name in StepName]: Grants
}

/** What a step is taken on. */
export type Situation = {
  state: State
  /** Whose the service is. */
  owner: Target
  authorship: Authorship
  /** Comments that are not resolved: all, and those that must be met. */
  comments: { open: number; mustChange: number }
  /** Answers that are missing, and breaches that must be fixed and that no valid exception covers. */
  record: { gaps: number; mustFix: number }
}

/** Why a step is refused: the first reason, in the order in which people can do something about it. */
export type Hindrance = 'role' | 'state' | OwnWork | 'incomplete' | 'comments'

/**
 * What stands between somebody and a step; undefined when they may take it. Buttons and guards read this. An unknown
 * step or state is refused.
 */
export function hindrance(name: string, actor: Actor, situation: Situation): Hindrance | undefined {
  const step: Step | undefined = Object.hasOwn(steps, name) ? steps[name as StepName] : undefined
  if (!step || !mayWith(step.by, actor, situation.owner)) return 'role'
  if (!step.from.includes(situation.state)) return 'state'
  const own = step.notOwnWork && ownWorkIn(situation.authorship, actor.personId)
  if (own) return own
  const { gaps, mustFix } = situation.record
  if (step.record === 'complete' && gaps + mustFix > 0) return 'incomplete'
  const { open, mustChange } = situation.comments
  if (step.comments === 'one open' && open === 0) return 'comments'
  if (step.comments === 'none that must change' && mustChange > 0) return 'comments'
  return undefined
}

/** The number of a version, as it stands in an address or a form; 0, which no version has, for anything else. */
export const versionNumber = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1)
  .catch(0)
