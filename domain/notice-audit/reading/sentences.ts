import { partsBetween } from './parts-between'

/** Rules look at a sentence as a whole, so it must not be endless. */
const longestSentence = 1500

/** An end of a sentence: its mark, closing quotes, a space, and what can begin the next one. */
const end = /(?<=[.!?…]['"”’)\]]{0,2})\s+(?=['"“‘([{]{0,2}[\p{Lu}\d[{])/gu

/** What ends with a full stop and is no sentence: before anything, and before a number alone. */
const abbreviated = /(?:\b(?:e\.g|i\.e|cf|vs|mr|mrs|ms|dr|st|co|approx)|\b\p{Lu})\.$/iu
const abbreviatedBeforeNumber = /\b(?:no|nos|art|arts|para|paras|reg|regs|s|ss|sch|tel|ext)\.$/i

/** The sentences of a text, in order. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = []
  for (const piece of partsBetween(text, end)) {
    const last = sentences.length - 1
    const before = sentences[last]
    if (before !== undefined && before.length < longestSentence && goesOn(before.slice(-12), piece))
      sentences[last] = `${before} ${piece}`
    else sentences.push(piece)
  }
  return sentences.flatMap(inPieces)
}

function goesOn(before: string, piece: string): boolean {
  return abbreviated.test(before) || (/^\d/.test(piece) && abbreviatedBeforeNumber.test(before))
}

/** A sentence that is longer than anybody writes is cut where it has a space. */
export function inPieces(sentence: string): string[] {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > longestSentence) {
    const space = rest.lastIndexOf(' ', longestSentence)
    const at = space > 0 ? space : longestSentence
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at).trimStart()
  }
  return [...pieces, rest.trim()].filter(Boolean)
}
