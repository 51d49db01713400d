import type { ObservedKind } from '@/domain/record/vocabulary/evidence'
import type { Row } from '../csv/rows'
import type { Seen } from '../observe'
import { attributesOf } from './attributes'
import type { Columns } from './columns'
import { dayFromWords } from './end-day'
import { keptByKind } from './kept'
import { lifetimeFromWords } from './lifetime'
import { namesInCell } from './listed-name'

/** What a row of a list of cookies names, most often one item; nothing when its cell of names is empty. */
export function itemsInRow({ cells }: Row, columns: Columns): Seen[] {
  const cell = (column: keyof Columns) => {
    const index = columns[column]
    return index === undefined ? '' : (cells[index] ?? '')
  }
  const yes = (column: keyof Columns) => /^(?:1|true|yes|y|✓|✔|x)$/i.test(cell(column))
  const type = cell('type').toLowerCase()
  const kind = kindOf(type)
  const names = namesInCell(cell('name'), { expression: yes('expression'), beginning: yes('beginning') })
  const [purpose, owner, category] = [cell('purpose'), cell('owner') || cell('platform'), cell('category')]
  const party = /third/.test(type) ? 'third' : /first/.test(type) ? 'first' : undefined
  return names.map((name) => ({
    kind,
    name,
    way: 'listed',
    ...(cell('host') && { host: cell('host') }),
    ...(party && { party }),
    ...attributesOf({ httpOnly: yes('httpOnly'), secure: yes('secure'), sameSite: cell('sameSite') }),
    ...keptFor(cell('lasts'), type, kind),
    listed: { ...(purpose && { purpose }), ...(owner && { owner }), ...(category && { category }) },
  }))
}

function kindOf(type: string): ObservedKind {
  if (/local/.test(type)) return 'local-storage'
  if (/session ?storage/.test(type)) return 'session-storage'
  return /indexed/.test(type) ? 'indexed-db' : 'cookie'
}

function keptFor(words: string, type: string, kind: ObservedKind): Pick<Seen, 'lasts' | 'endsOn'> {
  const lasts = lifetimeFromWords(words)
  if (lasts) return { lasts }
  const endsOn = dayFromWords(words)
  if (endsOn) return { endsOn }
  return kind === 'cookie' && /\bsession\b/.test(type) ? { lasts: 'session' } : keptByKind(kind)
}
