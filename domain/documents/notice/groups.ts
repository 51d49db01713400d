import type { Identifier } from '@/domain/record/record'
import type { FactPath } from '../blocks'
import { factsOfEach } from '../facts'
import type { Material } from '../material'
import { enumerated, inSentences } from '../said'
import { distinct, lowered } from '../wording/sentences'
import { coveredHere } from './opening'

function groupsOf(material: Material, members: readonly Identifier[]) {
  return distinct(members.flatMap(({ people = [] }) => people)).flatMap((id) => material.people(id) ?? [])
}

function groupNames(material: Material, members: readonly Identifier[]): string[] {
  const groups = groupsOf(material, members)
  if (groups.length >= coveredHere(material).length) return []
  const areReaders = groups.every(({ relationship }) => relationship?.includes('user'))
  return areReaders ? [] : groups.map(({ name }) => lowered(name))
}

/** Whose data it is, where the notice is for several groups of people and this is not about them all, nor about its readers alone. */
export function groupsInWords(material: Material, members: readonly Identifier[]): string {
  return enumerated(groupNames(material, members))
}

/** The same in sentences. */
export function aboutGroups(material: Material, members: readonly Identifier[]): string[] {
  return inSentences('This is about', 'It is also about', groupNames(material, members))
}

/** The facts behind `groupsInWords`. */
export function groupFacts(material: Material, members: readonly Identifier[]): FactPath[] {
  return [
    ...factsOfEach('identifier', members, 'people'),
    ...factsOfEach('people', groupsOf(material, members), 'name', 'relationship'),
  ]
}
