import type { Listed } from '../words'
import { listed } from './lists'

/** A category whose members are not all recorded is never named alone: “contact details, including email address and phone number”. */
export function including(whole: string, members: readonly string[]): Listed {
  const all = listed(members)
  if (!all.inSentence) return { inSentence: false, items: members }
  return { inSentence: true, words: all.words === '' ? whole : `${whole}, including ${all.words}` }
}

/** Names that say whose it is, or are no bare noun, take no “your”. */
const owned =
  /^(?:you|your|our|their|its|the|an?|how|what|which|who|whom|when|where|whether|why|each|every)\b|\byou\b|^\S+[’']s?\s/iu

/** What a sentence calls the reader’s own: “your email address and phone number”, one “your” before those that can share it. */
export function ofReader(names: readonly string[]): readonly string[] {
  const bare = names.filter((name) => !owned.test(name))
  const first = names.findIndex((name) => !owned.test(name))
  const areTogether =
    bare.length > 0 && names.slice(first, first + bare.length).every((name) => !owned.test(name))
  return names.map((name, index) => {
    if (owned.test(name)) return name
    return areTogether && index > first ? name : `your ${name}`
  })
}
