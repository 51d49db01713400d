import type { ObservedKind } from '@/domain/record/vocabulary/evidence'
import type { Row } from '../csv/rows'
import type { Seen } from '../observe'
import { attributesOf } from './attributes'
import type { Column, Columns } from './columns'
import { dayFromWords } from './end-day'
import { keptByKind } from './kept'
import { lifetimeFromWords } from './lifetime'
import { namesInCell } from './listed-name'

/** What a row of a list of cookies names, most often one item; nothing when its cell of names is empty. */
export function itemsInRow({ cells }: Row, columns: Columns): Seen[] {
  const cell = (column: Column) => {
    const index = columns[column]
    return index === undefined ? '' : (cells[index] ?? '')
  }
  const yes = (column: Column) => /^(?:1|true|yes|y|✓|✔|x)$/i.test(cell(column))
  const type = cell('type').toLowerCase()
  const lasts =
    columns.unit && /^\d+$/.test(cell('lasts')) ? `${cell('lasts')} ${columns.unit}` : cell('lasts')
  const kind = kindOf(type, lasts)
  const host = hostIn(cell('host')) ?? hostIn(cell('owner'))
  const names = namesInCell(cell('name'), { expression: yes('expression'), beginning: yes('beginning') })
  const [purpose, owner, category] = [cell('purpose'), cell('owner') || cell('platform'), cell('category')]
  const party = /third|3rd/.test(type) ? 'third' : /first|1st/.test(type) ? 'first' : undefined
  return names.map((name) => ({
    kind,
    name: kind === 'request' ? (host ?? '') : name,
    way: 'listed',
    ...(host && { host }),
    ...(party && { party }),
    ...attributesOf({ httpOnly: yes('httpOnly'), secure: yes('secure'), sameSite: cell('sameSite') }),
    ...keptFor(lasts, type, kind),
    listed: { ...(purpose && { purpose }), ...(owner && { owner }), ...(category && { category }) },
  }))
}

/** The first host of a cell, after which some lists say more: “tracker.example (3rd party)”. */
function hostIn(cell: string): string | undefined {
  return /^(?:\*?\.)?((?:[\w-]+\.)+[a-z]{2,}|localhost)(?=$|[\s,;(/:])/i.exec(cell)?.[1]
}

/** Cookiebot calls storage of both kinds “HTML” and databases “IDB”, and lists the names of pixels, which are requests. */
function kindOf(type: string, lasts: string): ObservedKind {
  if (type === 'html') return /session/i.test(lasts) ? 'session-storage' : 'local-storage'
  if (/pixel/.test(type)) return 'request'
  if (/local/.test(type)) return 'local-storage'
  if (/session ?storage/.test(type)) return 'session-storage'
  return /indexed|^idb$/.test(type) ? 'indexed-db' : 'cookie'
}

function keptFor(words: string, type: string, kind: ObservedKind): Pick<Seen, 'lasts' | 'endsOn'> {
  const lasts = lifetimeFromWords(words)
  if (lasts) return { lasts }
  const endsOn = dayFromWords(words)
  if (endsOn) return { endsOn }
  return kind === 'cookie' && /\bsession\b/.test(type) ? { lasts: 'session' } : keptByKind(kind)
}
