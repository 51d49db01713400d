import type { Held } from '@/domain/record/held'
import { publicName } from '../naming'
import { retentionInWords } from '../wording/retention'
import { capitalised, oneLine, sentence } from '../wording/sentences'
import { howSure, insteadOf } from '../words/en/certainty'

/** How long a copy is kept, with its place where there are several: “366 days, in our website logs.” */
export function periodInPlace(copy: Held, named: boolean): string {
  const { system, holding } = copy
  const place = holding.state ? `${publicName(system)} (${oneLine(holding.state)})` : publicName(system)
  const words = periodInWords(copy)
  return sentence(named ? `${words.replace(/\.$/u, '')}, in ${place}` : words)
}

/** The same alone. A time that starts when data is collected does not say so. */
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
