import { stepsFrom } from './steps'

/** Where a fact of a version is in this program's form: `identifier/<id>/retention`. */
export function upgradeFact(version: number, path: string): string {
  return stepsFrom(version).reduce((now, step) => step.fact?.(now) ?? now, path)
}
