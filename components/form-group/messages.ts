import type { Attributes } from '@/components/options'

/** A message by plural rule (`one`, `other`), with `%{count}` for the number. */
export type Messages = Record<string, string>

/** The attributes from which the official JavaScript reads a message in each of its plural forms. */
export function byPluralRule(key: string, messages: Messages = {}): Attributes {
  return Object.fromEntries(
    Object.entries(messages).map(([rule, text]) => [`data-i18n.${key}.${rule}`, text]),
  )
}
