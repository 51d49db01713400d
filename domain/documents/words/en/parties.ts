import type { Party } from '@/domain/record/record'
import type { Rewritten } from '../words'
import { midSentence } from './capitals'
import { baseForm, isUnchanging, thirdPerson, verbIn } from './verbs'

/** Whether a party is spoken of as many: “technology suppliers host …”, “Google provides …”. Undefined when nobody has said. */
export function isPlural({ named }: Pick<Party, 'named'>): boolean | undefined {
  return named === undefined ? undefined : named === 'category'
}

/** What follows a noun shows that it was a verb: what it is done to. */
const objects = new Set(
  'the a an our your their its his her all any each every it them you us people data'.split(' '),
)

/**
 * What a party does, without a capital and a full stop, with its verbs as one or many would have them: “hosts and supports our
 * services”. Refused when the words do not start with a verb, or one of them can be a verb or a noun: then “These …” heads them.
 */
export function whatItDoes(party: Pick<Party, 'named' | 'description'>): Rewritten {
  const plural = isPlural(party)
  const text = midSentence(party.description ?? '')
  if (text === '') return { rewritten: false, because: 'there is nothing to say' }
  if (plural === undefined) return { rewritten: false, because: 'nobody has said whether it is one or many' }
  if (/[.!?]\s/u.test(text)) return { rewritten: false, because: 'it has several sentences' }
  const words = text.split(' ')
  // Who wrote the first verb for the right number did so for the others.
  const [verb = ''] = words
  if (isUnchanging(verb) || (verbOf(verb) && conjugated(verb, plural) === verb))
    return { rewritten: true, words: text }
  const changed: string[] = []
  let afterVerb = true
  for (const [index, word] of words.entries()) {
    const [bare = ''] = /^[\p{L}’'-]+/u.exec(word) ?? []
    const joins =
      index === 0 || /,$/u.test(words[index - 1] ?? '') || /^(?:and|or|but)$/u.test(words[index - 1] ?? '')
    const kind: Reading = joins ? readAs(bare, words[index + 1], afterVerb) : 'other'
    if (kind === 'unclear') return { rewritten: false, because: `“${bare}” can be a verb or a noun` }
    if (index === 0 && kind !== 'verb') return { rewritten: false, because: 'it does not start with a verb' }
    changed.push(kind === 'verb' ? conjugated(bare, plural) + word.slice(bare.length) : word)
    if (!/^(?:and|or|but)$/u.test(bare)) afterVerb = kind === 'verb'
  }
  return { rewritten: true, words: changed.join(' ') }
}

type Reading = 'verb' | 'other' | 'unclear'

/** How to read a word after “and”, “or” or a comma, or the first one. */
function readAs(word: string, next: string | undefined, afterVerb: boolean): Reading {
  const known = verbOf(word)
  if (known !== 'verb or noun') return known ?? 'other'
  if (afterVerb || objects.has(next ?? '')) return 'verb'
  return 'unclear'
}

const verbOf = (word: string) => verbIn(word) ?? verbIn(baseForm(word) ?? '')

function conjugated(verb: string, plural: boolean): string {
  if (isUnchanging(verb)) return verb
  const base = verbIn(verb) ? verb : (baseForm(verb) ?? verb)
  return plural ? base : thirdPerson(base)
}
