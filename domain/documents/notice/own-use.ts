import { certaintyOf } from '@/domain/record/certainty'
import type { System } from '@/domain/record/record'
import { phrase } from '../wording/sentences'
import { howSure } from '../words/en/certainty'

/** What an organisation that runs a system may do with the data itself. */
export function ownUseOf(system: System): string[] {
  const { ownUse, ownUseDetail, passesOn, mayNot } = system
  const own = {
    yes: 'It may use the data for purposes of its own',
    no: 'It may not use the data for purposes of its own',
  }
  return [
    ...(ownUse
      ? [`${own[ownUse]}${ownUseDetail ? `: ${phrase(ownUseDetail)}` : ''}.`, howSure(system, 'ownUse')]
      : []),
    ...(passesOn ? [`It may pass the data on: ${phrase(passesOn)}.`, howSure(system, 'passesOn')] : []),
    ...(certaintyOf(system, 'passesOn')?.is === 'none' ? ['It may not pass the data on.'] : []),
    ...(mayNot ? [`It must not use the data for this: ${phrase(mayNot)}.`] : []),
  ].filter(Boolean)
}
