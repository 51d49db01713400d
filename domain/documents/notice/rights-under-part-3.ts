import { inForce } from '@/domain/law/provision'
import { provisions } from '@/domain/law/provisions'
import type { GroupRights } from '@/domain/law/rights/rights'
import { restrictionGrounds } from '@/domain/record/vocabulary/law-enforcement'
import { type Block, link } from '../blocks'
import { factsOfEach } from '../facts'
import { usedForFacts } from '../held-facts'
import { heading, list, paragraph } from '../making'
import type { Material } from '../material'
import { distinct, lowered, sentence } from '../wording/sentences'

/** Data Protection Act 2018, sections 44 to 51: what people can ask, when they may be told less, and what they can do then. */
export function underPart3(material: Material, { purposes, rights }: Omit<GroupRights, 'people'>): Block[] {
  const facts = [
    ...factsOfEach('purpose', purposes, 'regime', 'role', 'automation', 'part3Sensitive'),
    ...usedForFacts(material, material.covered),
  ]
  const applies = (name: string) => rights.some((one) => one.name === name && one.standing === 'applies')
  const links = distinct(purposes.flatMap(({ part3Notice }) => part3Notice ?? []))
  const told = distinct(
    purposes.flatMap(({ specificCases }) => (specificCases ? [sentence(specificCases)] : [])),
  )
  return [
    paragraph('rights/part-3/opening', 'You have the right to ask us:', facts),
    ...list(
      'rights/part-3/list',
      [
        'whether we hold data about you, for a copy, and how we use it (section 45)',
        'to put wrong data right, or complete it (section 46)',
        'to erase data or restrict its use, if we use it in a way that breaks the law, or the law says that we must erase it (section 47)',
      ].map((words) => ({ content: [words], facts })),
    ),
    paragraph(
      'rights/part-3/limits',
      'If we must keep data as evidence, we restrict its use instead of changing or erasing it. The law on this, Part 3 of the Data Protection Act 2018, gives no right to object to use of your data or to have it moved.',
      facts,
    ),
    ...(applies('withdraw')
      ? [
          paragraph(
            'rights/part-3/withdraw',
            'You can withdraw your consent at any time (section 40A).',
            facts,
          ),
        ]
      : []),
    ...(applies('automated')
      ? [paragraph('rights/part-3/decisions', onDecisions(material.date), facts)]
      : []),
    ...told.map((words, index) =>
      paragraph(`rights/part-3/told/${index + 1}`, words, factsOfEach('purpose', purposes, 'specificCases')),
    ),
    ...links.map((href, index) =>
      paragraph(
        `rights/part-3/notice/${index + 1}`,
        ['Read ', link('the notice about law enforcement', href), '.'],
        factsOfEach('purpose', purposes, 'part3Notice'),
      ),
    ),
  ]
}

/** Sections 50A to 50D replaced 49 and 50 on 5 February 2026. */
function onDecisions(day: string): string {
  return inForce(provisions['law-enforcement-automated'], day)
    ? 'Sections 49 and 50 of the Act protect you if we ever take a decision with a serious adverse effect on you by automated means alone. We must tell you, and you can ask us to look at it again or to have a person take a new one.'
    : 'Sections 50A to 50D of the Act protect you if we ever take a decision with a serious adverse effect on you by automated means alone. With some exceptions, we must tell you, hear you, have a person look at it again and let you challenge it.'
}

/** Sections 44(4) and 45(4): that a ground is recorded does not say that anything was held back from anybody. */
export function whenWeMayTellYouLess({ record }: Material): Block[] {
  const purposes = record.purposes.filter(({ role, regime }) => role !== 'processor' && regime === 'part-3')
  if (purposes.length === 0) return []
  const facts = factsOfEach('purpose', purposes, 'regime', 'restrictions')
  const grounds = distinct(purposes.flatMap(({ restrictions = [] }) => restrictions))
  const then = [
    'ask the regulator to check that we acted lawfully (section 51)',
    'complain to the regulator (section 165)',
    'apply to a court (section 167)',
  ]
  return [
    heading('rights/part-3/less', 2, 'When we may tell you less, for law enforcement'),
    ...(grounds.length > 0
      ? [
          paragraph(
            'rights/part-3/less/when',
            'We may leave out details in your case, or refuse all or part of a request. We do this only where, and for as long as, it is necessary and proportionate:',
          ),
          ...list(
            'rights/part-3/less/grounds',
            grounds.map((ground) => ({ content: [lowered(restrictionGrounds[ground])], facts })),
          ),
          paragraph(
            'rights/part-3/less/told',
            'We tell you in writing, without undue delay, that we have done it and why. We need not if that would defeat the purpose.',
          ),
        ]
      : []),
    paragraph(
      'rights/part-3/less/then',
      grounds.length > 0 ? 'You can then:' : 'If we tell you less than you ask for, you can:',
    ),
    ...list(
      'rights/part-3/less/then/list',
      then.map((words) => ({ content: [words], facts })),
    ),
  ]
}
