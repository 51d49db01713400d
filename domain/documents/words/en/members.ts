import { listed, listedInFull } from './lists'

/**
 * A category whose members are not all recorded is never named alone: “contact details, including email address and phone number”. It has
 * a comma, so it is no item of a list in a sentence.
 */
export function including(whole: string, members: readonly string[]): string {
  if (members.length === 0) return whole
  const short = listed(members)
  const all = short.inSentence ? short : listedInFull(members)
  return `${whole}, including ${all.inSentence ? all.words : members.join(', ')}`
}

/** Names that say whose it is, or are no bare noun, take no “your”. */
const owned =
  /^(?:you|your|our|their|its|the|an?|how|what|which|who|whom|when|where|whether|why|each|every)\b|\byou\b|^\S+[’']s?\s/iu

/** What a sentence calls the reader’s own: “your email address and phone number”, where one “your” serves for those that follow it. */
export function ofReader(names: readonly { name: string; isReaders: boolean }[]): string[] {
  let isShared = false
  return names.map(({ name, isReaders }) => {
    const needsYour = isReaders && !owned.test(name)
    const said = needsYour && !isShared ? `your ${name}` : name
    isShared = needsYour || /^your /u.test(name)
    return said
  })
}
