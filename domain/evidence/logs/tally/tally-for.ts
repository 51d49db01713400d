import type { Field } from '../field'
import { AddressTally } from './address'
import { CookiesTally } from './cookies'
import type { Tally } from './tally'
import { UnknownTally } from './unknown'
import { ValueTally } from './value'

/** What counts the values of this field; nothing for a field that holds nothing about a visitor. */
export function tallyFor({ name, holds, kind }: Field): Tally | undefined {
  switch (holds) {
    case 'nothing':
      return undefined
    case 'value':
      return new ValueTally(name, kind ?? 'log-field')
    case 'cookies':
      return new CookiesTally(name)
    case 'unknown':
      return new UnknownTally(name)
    case 'captured':
      return new UnknownTally(name, { separator: /[|\r\n]+(?:[\w-]{1,60}:\s*)?/ })
    default:
      return new AddressTally(name, holds)
  }
}
