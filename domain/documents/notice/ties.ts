import type { Identifier } from '@/domain/record/record'
import type { Material } from '../material'
import { enumerated } from '../said'
import { namesOf } from '../topics'
import { capitalised } from '../wording/sentences'

type Tie = NonNullable<Identifier['ties']>[number]

/**
 * How what is described together could be tied to a person, a sentence for each way: MoJ security guidance, online identifiers. A way is said of
 * all, unless of some of it no way is known.
 */
export function tiesInWords(material: Material, members: readonly Identifier[]): string[] {
  const answered = members.filter(({ ties }) => ties)
  const having = (...ties: Tie[]) =>
    answered.filter((member) => ties.some((tie) => member.ties?.includes(tie)))
  const untied = answered.filter(({ ties }) => ties?.every((tie) => tie === 'none'))
  const who = (some: readonly Identifier[]) =>
    untied.length > 0 ? `${capitalised(enumerated(namesOf(material, some)))}: it` : 'The data'
  const linked = having('joined', 'account')
  const ways = [
    ...(having('joined').length > 0 ? ['joined with other data'] : []),
    ...(having('account').length > 0 ? ['linked to your account'] : []),
  ]
  const provider = having('provider')
  const names = namesOf(material, provider)
  const used = provider.length === members.length ? 'it' : `the ${enumerated(names)}`
  return [
    ...(provider.length > 0
      ? [`Your internet provider knows who used ${used}, and a court or the police may lawfully ask.`]
      : []),
    ...(having('distinctive').length > 0
      ? ['Your device may be different enough from others to be recognised.']
      : []),
    ...(ways.length > 0 ? [`${who(linked)} could be ${ways.join(' or ')}.`] : []),
    ...(having('itself').length > 0
      ? [having('itself').length === members.length ? 'It names you.' : 'Part of it names you.']
      : []),
    ...(having('given').length > 0 ? ['You may tell us who you are later.'] : []),
    ...(untied.length > 0
      ? [
          `We know of no way to tell who you are from ${untied.length === answered.length ? 'it' : 'the rest'}.`,
        ]
      : []),
  ]
}
