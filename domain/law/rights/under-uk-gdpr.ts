import type { Purpose } from '@/domain/record/record'
import type { LawfulBasis } from '@/domain/record/vocabulary/lawful-bases'
import { inForce } from '../provision'
import { type ProvisionName, provisions } from '../provisions'
import type { Right, RightName, Standing } from './right'

/** Article 21(1): point (ea) was added by section 70 of the Data (Use and Access) Act 2025. */
const objectable: readonly LawfulBasis[] = [
  'public-task',
  'recognised-legitimate-interest',
  'legitimate-interests',
]
/** Article 20(1)(a). */
const portable: readonly LawfulBasis[] = ['consent', 'contract']
/** Article 17(3)(b). */
const notErasable: readonly LawfulBasis[] = ['legal-obligation', 'public-task']

/**
 * The rights of people whose data is used for these purposes under the UK GDPR, on a day (`YYYY-MM-DD`). `isAgreedTo` says whether they agree to
 * something otherwise too: by a choice, or on their device.
 */
export function rightsUnderUkGdpr(purposes: readonly Purpose[], isAgreedTo: boolean, day: string): Right[] {
  const bases = new Set(purposes.flatMap((purpose) => purpose.bases?.map(({ basis }) => basis) ?? []))
  const isOpen = purposes.some(({ bases: own = [], anonymised }) => own.length === 0 && !anonymised)
  const relied = (which: readonly LawfulBasis[]) => which.filter((basis) => bases.has(basis))
  const resting = (
    name: RightName,
    provision: ProvisionName,
    on: LawfulBasis[],
    isSure = on.length > 0,
  ): Right => {
    const standing: Standing = isSure ? 'applies' : isOpen ? 'undecided' : 'does-not-apply'
    return { name, standing, provision, bases: on }
  }
  const always = (name: RightName, provision: ProvisionName, limits: LawfulBasis[] = []): Right => ({
    name,
    standing: 'applies',
    provision,
    bases: limits,
  })
  const withdrawable = relied(['consent'])
  const decided = purposes.some(({ automation }) => automation === 'automated')
  return [
    always('informed', 'information'),
    always('access', 'right-of-access'),
    always('rectification', 'right-to-rectification'),
    always('erasure', 'right-to-erasure', relied(notErasable)),
    always('restriction', 'right-to-restriction'),
    resting('objection', 'right-to-object', relied(objectable)),
    resting('portability', 'right-to-portability', relied(portable)),
    resting('withdraw', 'right-to-withdraw', withdrawable, withdrawable.length > 0 || isAgreedTo),
    {
      name: 'automated',
      standing: decided ? 'applies' : 'does-not-apply',
      provision: inForce(provisions['automated-decisions-before-2026'], day)
        ? 'automated-decisions-before-2026'
        : 'automated-decisions-since-2026',
      bases: [],
    },
  ]
}
