import { certaintyOf, isSaid, type Marks, toConfirmOf } from '../certainty'
import type { KindName, Values } from '../field'
import type { Bundle } from './bundles'

/** The thing that states an answer for another one. */
export type Origin = { kind: KindName; id: string }

/** A thing to which another leaves answers. */
export type Nearer = Origin & { values: Values }

/** The answers about a thing that count, and of those that it does not state itself, what states them. */
export type Inherited<V extends Values> = { values: V; from: Readonly<Record<string, Origin>> }

/**
 * A thing with the answers that it leaves to others, the nearest first. What is said beside an answer, how sure it is and whether it
 * is to be confirmed, comes along with it. Gives back the same values when there is nothing to add.
 */
export function inherit<V extends Values>(
  own: V,
  others: readonly Nearer[],
  bundles: readonly Bundle[],
): Inherited<V> {
  const left: [string, Nearer][] = bundles.flatMap((bundle) => {
    const [lead = ''] = bundle
    if (isSaid(own, lead)) return []
    const deciding = others.findIndex(({ values }) => isSaid(values, lead))
    // Beyond the one that decides, details are about something else.
    const asked = deciding < 0 ? others : others.slice(0, deciding + 1)
    return bundle.flatMap((name): [string, Nearer][] => {
      const stating = isSaid(own, name) ? undefined : asked.find(({ values }) => isSaid(values, name))
      return stating ? [[name, stating]] : []
    })
  })
  if (left.length === 0) return { values: own, from: {} }
  const values: Record<string, unknown> = { ...own }
  for (const [name, { values: others }] of left) if (others[name] !== undefined) values[name] = others[name]
  return {
    values: { ...values, ...marksOf(own, left) } as V,
    from: Object.fromEntries(left.map(([name, { kind, id }]) => [name, { kind, id }])),
  }
}

function marksOf(own: Values & Marks, left: readonly [string, Nearer][]): Marks {
  const pick = <M>(of: (values: Values, name: string) => M | undefined) =>
    left.flatMap(([name, { values }]) => {
      const mark = of(values, name)
      return mark ? [[name, mark] as const] : []
    })
  const certainty = { ...own.certainty, ...Object.fromEntries(pick(certaintyOf)) }
  const toConfirm = { ...own.toConfirm, ...Object.fromEntries(pick(toConfirmOf)) }
  return {
    ...(Object.keys(certainty).length > 0 && { certainty }),
    ...(Object.keys(toConfirm).length > 0 && { toConfirm }),
  }
}
