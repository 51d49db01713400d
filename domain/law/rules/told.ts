import type { People } from '@/domain/record/record'
import type { Rule } from '../rule'
import { describedByOthers, saysNothingOfTelling } from '../told'

/** Exceptions that hold only for a reason of the case: nobody can see from the option whether it is there. */
const needReason: readonly unknown[] = ['impossible', 'would-impair']

/** Words that should say how or why and do not. */
const isEmptyDetail = ({ toldDetail }: People) => toldDetail !== undefined && saysNothingOfTelling(toldDetail)

/** How people are told whose data others give: UK GDPR Article 14(3) and (5). */
export const toldRules: readonly Rule[] = [
  {
    id: 'not-told-of-data-from-others',
    title: 'Say how people are told whose data others give you',
    provision: 'told-of-data-from-others',
    appliesTo:
      'Groups of people whose data others give, if it is used under the UK GDPR and not for another controller alone',
    severity: 'must',
    why: 'People must learn who has their data, also if they never gave it, unless one of the exceptions of the law applies.',
    check: (record) =>
      describedByOthers(record).flatMap(({ group, shownBy }) => {
        const { id, name, told } = group
        if (!told)
          return {
            text: `${name}: say how they are told that you have their data, or which exception applies`,
            facts: [`people/${id}/told`, shownBy],
          }
        if (told === 'giver' || told === 'exception' || !isEmptyDetail(group)) return []
        return {
          text: `${name}: say in words how they are told, or leave that out`,
          facts: [`people/${id}/toldDetail`, `people/${id}/told`],
        }
      }),
  },
  {
    id: 'not-told-without-exception',
    title: 'Say which exception lets you not tell people, and why',
    provision: 'told-of-data-from-others',
    appliesTo: 'Groups of people whose data others give and who are not told',
    severity: 'must',
    why: 'The law has five exceptions. Two of them, that it is impossible and that it would impair the purpose, depend on the case, so that the reason must be recorded.',
    check: (record) =>
      describedByOthers(record).flatMap(({ group }) => {
        const { id, name, told, toldException, toldDetail } = group
        if (told !== 'exception') return []
        if (!toldException)
          return {
            text: `${name}: select which exception lets you not tell them`,
            facts: [`people/${id}/toldException`, `people/${id}/told`],
          }
        const lacksReason = needReason.includes(toldException) && saysNothingOfTelling(toldDetail)
        if (!lacksReason && !isEmptyDetail(group)) return []
        return {
          text: `${name}: say why that exception lets you not tell them`,
          facts: [`people/${id}/toldDetail`, `people/${id}/toldException`],
        }
      }),
  },
  {
    id: 'told-by-giver-unsaid',
    title: 'Say how whoever gives the data tells the people whom it is about',
    provision: 'told-of-data-from-others',
    appliesTo: 'Groups of people who are told by the person who gives their data',
    severity: 'should',
    why: 'It remains your duty that they are told. Somebody who was never asked to tell them will not.',
    check: (record) =>
      describedByOthers(record)
        .filter(({ group: { told, toldDetail } }) => told === 'giver' && saysNothingOfTelling(toldDetail))
        .map(({ group: { id, name } }) => ({
          text: `${name}: say how whoever gives their data is asked to tell them`,
          facts: [`people/${id}/toldDetail`, `people/${id}/told`],
        })),
  },
]
