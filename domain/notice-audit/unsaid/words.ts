/** Words that carry no meaning of their own. */
const fillers = new Set(
  'a about all an and any are as at be by can do each for from get has have how if in into is it its may must no not of on one or other our so such than that the their them then there these they this to up us use used was we what when where which who will with you your'.split(
    ' ',
  ),
)

/** What is written in several ways, each in one of them. */
const alike: Readonly<Record<string, string>> = {
  'e-mail': 'email',
  mail: 'email',
  telephone: 'phone',
  mobile: 'phone',
  web: 'internet',
  site: 'website',
  'web-browser': 'browser',
  login: 'sign-in',
  signin: 'sign-in',
  surname: 'name',
  forename: 'name',
}

/** The words of a text that carry meaning, without their endings: “dates of birth” and “date of birth” are the same. */
function meaningfulWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+(?:[.-][\p{L}\d]+)*/gu) ?? []
  return [...new Set(words.filter((word) => !fillers.has(word)).map(withoutEnding))]
}

function withoutEnding(word: string): string {
  const one = alike[word] ?? word
  if (one.length < 4) return one
  return one
    .replace(/(?<=.{3})(?:ing|ed)$/, '')
    .replace(/(?<=ss|x|ch|sh)es$|(?<!s)s$/, '')
    .replace(/(?<=.{2})e$/, '')
    .replace(/y$/, 'i')
}

/** Finds whether some sentence says a name, in its own words: all of two, and two thirds of more. */
export class SaidWords {
  readonly #sentencesWith = new Map<string, number[]>()
  readonly #text: string

  constructor(sentences: readonly string[]) {
    this.#text = sentences.join('\n').toLowerCase()
    for (const [index, sentence] of sentences.entries())
      for (const word of meaningfulWords(sentence)) {
        const before = this.#sentencesWith.get(word)
        if (before) before.push(index)
        else this.#sentencesWith.set(word, [index])
      }
  }

  says(name: string): boolean {
    const outside = name.replace(/\([^()]*\)/g, ' ')
    const inside = [...name.matchAll(/\(([^()]*)\)/g)].map(([, words = '']) => words)
    return [outside, ...inside].some((words) => this.#saysWords(meaningfulWords(words)))
  }

  /** The same of what has one spelling; what differs from one to the next (`_ga_*`, `[id]`) is left out. */
  spells(name: string): boolean {
    const [fixed = ''] = name.toLowerCase().split(/[*[<{]/)
    return fixed.length >= 3 && this.#text.includes(fixed)
  }

  #saysWords(words: readonly string[]): boolean {
    if (words.length === 0) return false
    const needed = words.length <= 2 ? words.length : Math.ceil((words.length * 2) / 3)
    const votes = new Map<number, number>()
    for (const word of words)
      for (const index of this.#sentencesWith.get(word) ?? []) votes.set(index, (votes.get(index) ?? 0) + 1)
    return [...votes.values()].some((count) => count >= needed)
  }
}
