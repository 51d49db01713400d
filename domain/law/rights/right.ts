import type { rights } from '@/domain/record/kinds/statement'
import type { LawfulBasis } from '@/domain/record/vocabulary/lawful-bases'
import type { ProvisionName } from '../provisions'

export type RightName = keyof typeof rights

/** Undecided while it rests on lawful bases of which some are not recorded: nobody can say then whether people have it. */
export type Standing = 'applies' | 'does-not-apply' | 'undecided'

/** A right of a group of people under one law. */
export type Right = {
  name: RightName
  standing: Standing
  provision: ProvisionName
  /** The bases in use that it rests on, or that limit it: what is not said to be limited holds for all. */
  bases: LawfulBasis[]
}
