import type { Retention } from '@/domain/record/held'
import { longestDays } from '@/domain/record/longest'
import { periodInWords } from '@/domain/record/period'
import { phrase, sentence } from '../../wording/sentences'
import type { DocumentVoice, KeptIn } from '../phrases'
import { midSentence } from './capitals'
import { keeping } from './phrases/keeping'

type Stage = NonNullable<Retention['stages']>[number]

/** “between 1 and 2 years”, or “between 6 months and 1 year” when the units differ. */
function between(shorter: string, longer: string): string {
  const [from, to] = [periodInWords(shorter), periodInWords(longer)]
  const [, count, unit] = /^([\d,]+) (\w+?)s?$/.exec(from) ?? []
  const sameUnit = unit && new RegExp(`^[\\d,]+ ${unit}s?$`).test(to)
  return `${sameUnit ? count : from} and ${to}`
}

/** How long one stage lasts, without when it starts: “366 days”, “up to 14 months”. Undefined while part of it is not recorded. */
function lengthOf({ measure, period, longestPeriod, event, criteria }: Stage, voice: DocumentVoice) {
  switch (measure) {
    case 'exactly':
      return period && periodInWords(period)
    case 'up-to':
      return period && `up to ${periodInWords(period)}`
    case 'between':
      return period && longestPeriod && `between ${between(period, longestPeriod)}`
    case 'until-event':
      return event && `until ${midSentence(event)}`
    case 'browser-session':
      return keeping.browserSession[voice]
    case 'criteria':
      return criteria && midSentence(criteria)
  }
}

/**
 * How long something is kept, to end a sentence or fill a cell: “7 years after we collect it”. `start` says whether that it counts from
 * collection is told elsewhere, as in the head of a column, or that every start is. Undefined while part of it is not recorded.
 */
export function keptInWords(
  { stages = [], whicheverFirst }: Retention,
  where: KeptIn,
  voice: DocumentVoice,
  start: 'said' | 'collection elsewhere' | 'elsewhere' = 'said',
): string | undefined {
  const words = stages.map((stage) => {
    const length = lengthOf(stage, voice)
    const from = startOf(stage, where, voice)
    if (length === undefined || from === undefined) return undefined
    const isElsewhere =
      start === 'elsewhere' || (start === 'collection elsewhere' && stage.from === 'collected')
    const whole = isElsewhere || from === '' ? length : `${length} ${from}`
    return stage.note ? `${whole} (${midSentence(stage.note)})` : whole
  })
  if (words.length === 0 || words.includes(undefined)) return undefined
  if (words.length === 1) return words[0]
  return whicheverFirst ? `${words.join(' or ')}, whichever comes first` : words.join(', then ')
}

/** When a stage starts: “after we collect it”. Empty for one that no period measures; undefined while it is not recorded. */
function startOf({ measure, from, event }: Stage, where: KeptIn, voice: DocumentVoice): string | undefined {
  if (measure === 'until-event' || measure === 'browser-session' || measure === 'criteria') return ''
  if (from === 'event') return event && `after ${midSentence(event)}`
  return from && keeping.from[voice][where][from]
}

/** The same as a cell of its own, “Collection” or “The help ends”, for a table whose column says what the time counts from. */
export function countedFrom({ measure, from, event }: Stage, where: KeptIn): string {
  if (measure === 'until-event' || measure === 'browser-session' || measure === 'criteria') return ''
  return from === 'event' ? sentenceless(event ?? '') : from ? keeping.fromCell.dpia[where][from] : ''
}

const sentenceless = (text: string) => phrase(sentence(text))

/** When it is kept longer, as a sentence: “Longer while a claim needs it.” Undefined when nothing is recorded. */
export function legalHoldInWords(legalHold: string | undefined): string | undefined {
  if (!legalHold) return undefined
  const words = midSentence(legalHold)
  return /^(?:while|during|if|when|where|until|for|as long as|in|after|unless)\b/u.test(words)
    ? `Longer ${words}.`
    : sentence(legalHold)
}

/** “20 minutes to 7 years”: of all that is kept for set times. Undefined when one has no set end. */
export function spanKept(retentions: readonly Retention[], where: KeptIn = 'service'): string | undefined {
  const sorted = retentions.toSorted((a, b) => (longestDays(a) ?? 0) - (longestDays(b) ?? 0))
  if (sorted.some((retention) => longestDays(retention) === undefined)) return undefined
  const [shortest, longest] = [sorted[0], sorted.at(-1)].map(
    (retention) => retention && keptInWords(retention, where, 'dpia', 'elsewhere'),
  )
  if (!shortest || !longest || shortest === longest) return longest
  return `${shortest} to ${longest}`
}
