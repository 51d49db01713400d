import type { Held } from '@/domain/record/held'
import { publicName } from '../naming'
import { enumerated, toldApart } from '../said'
import { retentionInWords } from '../wording/retention'
import { capitalised, distinct, lowered, oneLine, sentence } from '../wording/sentences'
import { howSure, insteadOf } from '../words/en/certainty'

/** How long these copies are kept, a sentence for each time: “366 days.”, or with its places if there are several times. */
export function periodsInPlaces(copies: readonly Held[]): string[] {
  const times = toldApart(copies, periodInWords)
  return times.map(({ answer, things }) => {
    if (times.length === 1) return sentence(answer)
    const places = enumerated(distinct(things.map(placeOf)))
    const [time = '', ...sure] = answer.split('. ')
    return [sentence(`${time.replace(/\.$/u, '')} in ${places}`), ...sure].join(' ')
  })
}

function placeOf({ system, holding }: Held): string {
  const place = lowered(publicName(system))
  return holding.state ? `${place} (${oneLine(holding.state)})` : place
}

/** The same of one copy. A time that starts when data is collected does not say so. */
export function periodInWords({ system, holding, retention }: Held): string {
  const inBrowser = system.kind === 'browser'
  const words = retention && retentionInWords(retention.value, inBrowser)
  if (!words)
    return holding.form === 'in-transit'
      ? 'It only passes through'
      : insteadOf(holding, 'stages', 'how long it is kept')
  const sure = howSure(holding, 'stages')
  const said = capitalised(
    words.replace(/^((?:up to )?[\d,]+ \w+) after (?:we collect it|it is set)$/u, '$1'),
  )
  return sure ? `${sentence(said)} ${sure}` : said
}
