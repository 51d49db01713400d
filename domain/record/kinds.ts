import type { KindName } from './field'
import type { Kind } from './kind'
import { category } from './kinds/category'
import { categoryHolding } from './kinds/category-holding'
import { choice } from './kinds/choice'
import { contact } from './kinds/contact'
import { dpiaAnswer, risk, signOff } from './kinds/dpia'
import { evidence } from './kinds/evidence'
import { exception } from './kinds/exception'
import { holding } from './kinds/holding'
import { identifier } from './kinds/identifier'
import { observation } from './kinds/observation'
import { party } from './kinds/party'
import { people } from './kinds/people'
import { purpose } from './kinds/purpose'
import { sharing } from './kinds/sharing'
import { statement } from './kinds/statement'
import { system } from './kinds/system'

/** Every kind of thing that a record lists, in the order of the record file. */
export const kinds = {
  people,
  party,
  system,
  purpose,
  category,
  identifier,
  categoryHolding,
  holding,
  sharing,
  choice,
  statement,
  contact,
  dpiaAnswer,
  risk,
  signOff,
  exception,
  evidence,
  observation,
} as const satisfies Record<KindName, unknown>

export const kindNames = Object.keys(kinds) as KindName[]

/** A kind by its name, for code that works with all of them alike. */
export function kindOf(name: KindName): Kind {
  return kinds[name] as unknown as Kind
}
