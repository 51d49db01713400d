import type { GroupRights } from '@/domain/law/rights/rights'
import { rightsIn } from '@/domain/law/rights/rights'
import type { Purpose } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOfEach } from '../facts'
import { usedForFacts } from '../held-facts'
import { heading, list, paragraph } from '../making'
import type { Material } from '../material'
import { enumerated } from '../said'
import { namesOf } from '../topics'
import { consentFacts } from './consent'
import { basesInWords, rightItems } from './right-items'
import { underPart3 } from './rights-under-part-3'

type UnderOneLaw = Omit<GroupRights, 'people'>

/** UK GDPR Article 13(2)(b) and (c), and chapter 3 of Part 3: each right that people have here, law by law. */
export function yourRights(material: Material): Block[] {
  const found = rightsIn(material.record, material.covered, material.date)
  const laws = found.length > 0 ? found : ofAllUses(material)
  return laws.flatMap((one) => {
    const title =
      laws.length === 1
        ? 'Your rights'
        : one.regime === 'part-3'
          ? 'Your rights: law enforcement'
          : `Your rights: ${whatElse(material)}`
    const blocks = one.regime === 'part-3' ? underPart3(material, one) : underUkGdpr(material, one)
    return [heading(`rights/${one.regime}`, 2, title), ...blocks]
  })
}

/** Of no data it is recorded what it is used for: rights follow from all uses, or hold whatever data is used for. */
function ofAllUses({ record, date }: Material): UnderOneLaw[] {
  const rightsFor = (purposes: Purpose[]) => {
    const data = {
      id: 'any',
      kind: 'other' as const,
      plainName: 'anything',
      purposes: purposes.map(({ id }) => id),
    }
    return rightsIn({ ...record, purposes }, [data], date)
  }
  const found = rightsFor(record.purposes)
  return found.length > 0
    ? found
    : rightsFor([{ id: 'any', name: 'anything' }]).map((one) => ({ ...one, purposes: [] }))
}

function underUkGdpr(material: Material, { purposes, rights }: UnderOneLaw): Block[] {
  const facts = [
    ...factsOfEach('purpose', purposes, 'bases', 'regime', 'role', 'automation'),
    ...usedForFacts(material, material.covered),
    ...consentFacts(material, material.covered),
  ]
  const undecided = rights.filter(({ standing }) => standing === 'undecided').length > 0
  const objection = rights.find(({ name }) => name === 'objection')
  return [
    paragraph('rights/opening', 'You have the right to:'),
    ...list('rights/list', rightItems(material, rights, facts)),
    ...(undecided
      ? [
          paragraph(
            'rights/undecided',
            '[not recorded yet: whether you can object, have your data moved or withdraw consent, because the lawful basis of some uses is not decided]',
            facts,
          ),
        ]
      : []),
    ...(objection?.standing === 'applies'
      ? [
          heading('rights/objection', 3, 'Your right to object'),
          paragraph('rights/objection/words', toObject(purposes, objection.bases), facts),
        ]
      : []),
  ]
}

/** Article 21(1) and (4): it stands apart from the other rights, with what it does not reach. */
function toObject(purposes: UnderOneLaw['purposes'], bases: UnderOneLaw['rights'][number]['bases']): string {
  const hasDuty = purposes.some(({ bases: own = [] }) =>
    own.some(({ basis }) => basis === 'legal-obligation'),
  )
  return [
    `You can object at any time to what we do for ${enumerated(basesInWords(bases), 'or')}. Tell us why, in your situation, we should stop. We must stop unless we have strong reasons that outweigh yours, or need the data for a legal claim.`,
    ...(hasDuty ? ['You cannot object to what the law says that we must do.'] : []),
  ].join(' ')
}

/** The data that is not used for law enforcement, by name, or all the rest. */
function whatElse(material: Material): string {
  const others = material.covered.filter((identifier) =>
    material.purposesOf(identifier).every(({ regime }) => regime !== 'part-3'),
  )
  const names = namesOf(material, others)
  return names.length > 0 && names.length < 4 ? enumerated(names) : 'everything else'
}
