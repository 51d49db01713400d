import type { Retention } from '@/domain/record/held'
import { longestDays } from '@/domain/record/longest'
import { periodInWords } from '@/domain/record/period'
import { notRecorded } from '../words/en/certainty'
import { phrase } from './sentences'

type Stage = NonNullable<Retention['stages']>[number]

const length = notRecorded('the length of time')

/** How long one stage lasts: “1 year after you close your account”, “until you close your browser”. */
function stageInWords(stage: Stage, start: (stage: Stage) => string): string {
  const words = withoutNote(stage, start)
  return stage.note ? `${words} (${phrase(stage.note)})` : words
}

function withoutNote(stage: Stage, start: (stage: Stage) => string): string {
  const { measure, period, longestPeriod, event, criteria } = stage
  switch (measure) {
    case 'exactly':
      return `${period ? periodInWords(period) : length}${start(stage)}`
    case 'up-to':
      return `up to ${period ? periodInWords(period) : length}${start(stage)}`
    case 'between':
      return `between ${between(period, longestPeriod)}${start(stage)}`
    case 'until-event':
      return `until ${event ? phrase(event) : notRecorded('what has to happen')}`
    case 'browser-session':
      return 'until you close your browser'
    case 'criteria':
      return criteria ? phrase(criteria) : notRecorded('the criteria')
    default:
      return length
  }
}

/** “1 and 2 years”, or “6 months and 1 year” when the units differ. */
function between(shorter: string | undefined, longer: string | undefined): string {
  const [from, to] = [shorter, longer].map((period) => (period ? periodInWords(period) : length))
  const [, count, unit] = /^([\d,]+) (\w+?)s?$/.exec(from ?? '') ?? []
  const sameUnit = unit && new RegExp(`^[\\d,]+ ${unit}s?$`).test(to ?? '')
  return `${sameUnit ? count : from} and ${to}`
}

/** When the time starts, of data that the service keeps or of something in a browser, which is set and used. */
function startInWords({ from, event }: Stage, inBrowser: boolean): string {
  if (from === 'collected') return inBrowser ? ' after it is set' : ' after we collect it'
  if (from === 'last-activity') return inBrowser ? ' after it is last used' : ' after the last activity'
  if (from === 'event') return ` after ${event ? phrase(event) : notRecorded('what starts the time')}`
  return ''
}

/** How long something is kept, in words that end a sentence or fill a cell: “1 year after we collect it”. Undefined when no stage is recorded. */
export function retentionInWords(
  { stages = [], whicheverFirst }: Retention,
  inBrowser = false,
): string | undefined {
  if (stages.length === 0) return undefined
  const words = stages.map((stage) => stageInWords(stage, (one) => startInWords(one, inBrowser)))
  if (words.length === 1) return words[0]
  return whicheverFirst ? `${words.join(' or ')}, whichever comes first` : words.join(', then ')
}

/** The same as the “Expires” cell of a cookies page: “1 year”, “When you close your browser or after 20 hours”. */
export function expiryInWords({ stages = [], whicheverFirst }: Retention): string | undefined {
  if (stages.length === 0) return undefined
  const words = stages.map((stage, index) =>
    stageInWords(stage, sinceSet).replace(/^until /, index ? 'when ' : 'When '),
  )
  const [first = '', ...others] = words
  const capital = first.charAt(0).toLocaleUpperCase('en-GB') + first.slice(1)
  const joint = whicheverFirst ? ' or ' : ', then '
  const after = (other: string) => (/^[\d,]+ \S+$/.test(other) ? `after ${other}` : other)
  return [capital, ...others.map(after)].join(joint)
}

/** A cookie's time starts when it is set, which needs no saying. */
function sinceSet(stage: Stage): string {
  return stage.from === 'collected' ? '' : startInWords(stage, true)
}

/** Longest first; what has no set end comes last, because nobody can say that it is the longest. */
export function longestFirst(a: Retention | undefined, b: Retention | undefined): number {
  const [days, others] = [a && longestDays(a), b && longestDays(b)]
  if (days === undefined || others === undefined)
    return Number(days === undefined) - Number(others === undefined)
  return days === others ? 0 : others - days
}
