import type { Actor } from '@/domain/review/actor'
import type { Grants } from '@/domain/review/grants'
import { mayWith, type Target } from '@/domain/review/may'
import { permissions } from '@/domain/review/permissions'
import type { Address } from './addresses'
import type { Visitor } from './setting'
import { type Thing, things, type Verdict } from './verdict'

/** What is asked for: an address or a form. */
type Asked = Pick<Address, 'about'>
/** Somebody who asks for it about a thing, and what they must get. */
export type Case<A> = { asked: A; visitor: Visitor; thing: Thing; wanted: Verdict }

/** Every case there is, for each of what is asked for. */
export function everyCase<A extends Asked>(
  all: readonly A[],
  everybody: readonly Visitor[],
  judge: (actor: Actor | undefined, asked: A, target: Target) => Verdict,
): Case<A>[][] {
  return all.map((asked) =>
    everybody.flatMap((visitor) =>
      things(asked.about, visitor.actor).map((thing) => {
        return { asked, visitor, thing, wanted: judge(visitor.actor, asked, thing.target) }
      }),
    ),
  )
}

/**
 * As few cases of each address as tell its check from every other: whatever else of the table of permissions it might look
 * up, about whatever else, or none, at least one is answered otherwise; and each verdict is among them. Beside them,
 * everybody asks about everything at one address of each kind.
 */
export function tellingCases<A extends Asked>(all: readonly Case<A>[][]): Case<A>[] {
  const chosen = all.flatMap(telling)
  const named = ({ asked, visitor, thing }: Case<A>) => [asked.about, visitor.name, thing.name].join()
  const asking = new Set(chosen.map(named))
  const others = new Map<string, Case<A>[]>()
  for (const one of all.flat().filter((other) => !asking.has(named(other))))
    others.set(named(one), [...(others.get(named(one)) ?? []), one])
  const inTurn = [...others.values()].flatMap((same, turn) => same[turn % same.length] ?? [])
  const asked = new Set([...chosen, ...inTurn])
  return all.flat().filter((one) => asked.has(one))
}

/** Always a case that tells most of what is not told yet; of those that tell as much, another at each turn. */
function telling<A extends Asked>(cases: readonly Case<A>[], turn: number): Case<A>[] {
  const told = cases.map((one) => ({ one, tells: toldBy(one) }))
  const left = new Set(told.flatMap(({ tells }) => tells))
  const chosen: Case<A>[] = []
  while (left.size > 0) {
    const gains = told.map(({ one, tells }) => ({ one, gain: tells.filter((name) => left.has(name)) }))
    const most = Math.max(...gains.map(({ gain }) => gain.length))
    const best = gains.filter(({ gain }) => gain.length === most)
    const { one, gain } = best[turn % best.length] as (typeof gains)[number]
    chosen.push(one)
    for (const name of gain) left.delete(name)
  }
  return chosen
}

/** Whoever may do something, as the table of permissions has it. */
const everyGrants: Record<string, Grants> = Object.fromEntries(
  Object.values(permissions)
    .flatMap(({ actions }): Grants[] => Object.values(actions))
    .map((grants) => [JSON.stringify(grants), grants]),
)

/** The other targets that a check might look at: other things, or the right one without asking whose it is. */
function targetsBeside(
  { target }: Thing,
  { about }: Asked,
  actor: Actor | undefined,
): Record<string, Target> {
  const { organisationId, personId, memberships: [own] = [] } = actor ?? {}
  const others = things(about, actor).map((thing) => [`always ${thing.name}`, thing.target])
  return {
    ...Object.fromEntries(others),
    right: target,
    'their own': { organisationId, personId, teamId: own?.teamId },
    'any organisation': { ...target, organisationId },
    'any team': { ...target, teamId: own?.teamId },
    'any person': { ...target, personId },
  }
}

/** What a case tells: its verdict, with what there was of a session, and each check that would decide it otherwise. */
function toldBy({ asked, visitor: { actor, cookie }, thing, wanted }: Case<Asked>): string[] {
  const targets = targetsBeside(thing, asked, actor)
  const wrong = Object.entries(everyGrants).flatMap(([name, grants]) =>
    Object.entries(targets).flatMap(([which, target]) =>
      mayWith(grants, actor, target) === (wanted === 'allowed') ? [] : [`${name} ${which}`],
    ),
  )
  return [`${wanted}, ${actor ? 'signed in' : cookie ? 'session ended' : 'no session'}`, ...wrong]
}
