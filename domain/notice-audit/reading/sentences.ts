/** Rules look at a sentence as a whole, so it must not be endless. */
const longestSentence = 1500

/** An end of a sentence: its mark, closing quotes, a space, and what can begin the next one. */
const end = /(?<=[.!?…]['"”’)\]]{0,2})\s+(?=['"“‘([{]{0,2}[\p{Lu}\d[{])/u

/** What ends with a full stop and is no sentence. */
const abbreviated =
  /(?:\b(?:e\.g|i\.e|etc|cf|vs|no|nos|art|arts|para|reg|regs|s|ss|mr|mrs|ms|dr|st|co|ltd|approx)|\b\p{Lu})\.$/iu

/** The sentences of a text, in order. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = []
  for (const piece of text.split(end)) {
    const last = sentences.length - 1
    const before = sentences[last]
    if (before !== undefined && before.length < longestSentence && abbreviated.test(before.slice(-12)))
      sentences[last] = `${before} ${piece}`
    else sentences.push(piece)
  }
  return sentences.flatMap(inPieces)
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
