import { stepsFrom } from './steps'

/** Where a fact of a version is in this program's form: `identifier/<id>/retention`. */
export function upgradeFact(version: number, path: string): string {
  return stepsFrom(version).reduce((now, step) => step.fact?.(now) ?? now, path)
}

/** What a thing of a version is called in this program's form; undefined when nothing is left of its kind. */
export function upgradeName<N extends { kind: string; id: string }>(version: number, name: N): N | undefined {
  // There is one, and the facts about it have no id in them.
  if (name.kind === 'organisation') return name
  const [kind = '', id, ...field] = upgradeFact(version, `${name.kind}/${name.id}`).split('/')
  return id === undefined || field.length > 0 ? undefined : { ...name, kind, id }
}

/** Which task of a service a task of a version is; undefined for one that is gone, or that people have to look at again. */
export function upgradeSection(version: number, section: string): string | undefined {
  return stepsFrom(version).reduce<string | undefined>(
    (now, step) => (now !== undefined && step.section ? step.section(now) : now),
    section,
  )
}
