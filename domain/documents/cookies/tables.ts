import type { Held } from '@/domain/record/held'
import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { Block, Cell, TableRow } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { usedForFacts } from '../held-facts'
import { list, paragraph, row, table } from '../making'
import type { Material } from '../material'
import { keptFacts } from '../notice/kept'
import { expiryInWords, retentionInWords } from '../wording/retention'
import { capitalised, distinct, listed, oneLine, phrase, sentence } from '../wording/sentences'
import { howSure, insteadOf, notRecorded } from '../words/en/certainty'
import { captionOf, copyOnDevice, itemFacts, itemName, wayOf } from './items'

/** A table for each way of keeping or reading things, cookies first. */
export function itemTables(material: Material, key: string, category: string, items: Identifier[]): Block[] {
  const cookiesFirst = [...items].sort((a, b) => Number(b.kind === 'cookie') - Number(a.kind === 'cookie'))
  return [...groupedBy(cookiesFirst, wayOf)].flatMap(([way, group]) => {
    const rows = group.map((item) => itemRow(material, item))
    return table(`${key}/table/${way}`, captionOf(way, category), ['Name', 'Purpose', endOf(group)], rows)
  })
}

/** What is not stored on the device does not expire there: it is kept elsewhere. */
function endOf(items: readonly Identifier[]): string {
  return items.every(isStoredOnDevice) ? 'Expires' : 'How long it is kept'
}

/** What the items of a group are used for, said once for all of them. */
export function purposesInWords(material: Material, key: string, items: Identifier[]): Block[] {
  const purposes = distinct(items.flatMap((item) => material.purposesOf(item)))
  if (purposes.length === 0) return []
  const facts = [...usedForFacts(material, items), ...factsOfEach('purpose', purposes, 'name')]
  const names = purposes.map(({ name }) => phrase(name))
  if (names.length === 1) return [paragraph(`${key}/purposes`, `We use these to ${names[0]}.`, facts)]
  return [
    paragraph(`${key}/purposes`, 'We use these to:', usedForFacts(material, items)),
    ...list(
      `${key}/purposes/list`,
      names.map((name) => ({ content: [name], facts })),
    ),
  ]
}

function itemRow(material: Material, item: Identifier): TableRow {
  const copy = copyOnDevice(material, item)
  const expiry = copy && expires(copy)
  const sure = copy && expiry ? howSure(copy.holding, 'stages') : ''
  const purposes = material.purposesOf(item)
  return row(
    `cookies/${item.id}`,
    [nameCell(item), purposeInWords(material, item), expiryCell(item, copy, expiry, sure)],
    [
      ...factsOf('identifier', item, 'name', 'plainName', 'description', 'covers', 'setBy', 'domain'),
      ...itemFacts([item]),
      ...usedForFacts(material, [item]),
      ...factsOfEach('purpose', purposes, 'name'),
      ...material.copies(item).flatMap(keptFacts),
    ],
  )
}

/** What is not stored has no end on the device. */
function expiryCell(
  item: Identifier,
  copy: Held | undefined,
  expiry: string | undefined,
  sure: string,
): string {
  if (expiry) return sure ? `${expiry}. ${sure}` : expiry
  if (!isStoredOnDevice(item) && copy?.system.kind !== 'browser' && !copy?.retention)
    return 'Not stored on your device'
  return insteadOf(copy?.holding ?? {}, 'stages', 'when it expires')
}

/** When a browser drops it; or how long another system keeps what was read. */
function expires({ system, retention }: Held): string | undefined {
  if (!retention || system.kind === 'browser') return retention && expiryInWords(retention.value)
  const words = retentionInWords(retention.value)
  return words && capitalised(words)
}

function nameCell(item: Identifier): Cell {
  const { covers } = item
  const shown = itemName(item)
  if (covers === 'pattern') return [shown, ' (all whose names fit this pattern)']
  return covers === 'group' ? [shown, ' (a group that cannot be listed one by one)'] : [shown]
}

/** The description of the item; without one its plain name and its purposes. */
function purposeInWords(material: Material, item: Identifier): string {
  const { description, setBy, domain, plainName, name } = item
  const purposes = listed(material.purposesOf(item).map((purpose) => phrase(purpose.name)))
  const named = name && oneLine(name) !== oneLine(plainName) ? [sentence(plainName)] : []
  const used = purposes ? `We use it to ${purposes}.` : notRecorded('its purpose')
  return [
    ...(description ? [sentence(description)] : [...named, used]),
    ...(setBy ? [`It is ${isStoredOnDevice(item) ? 'set' : 'sent'} by ${phrase(setBy)}.`] : []),
    ...(domain ? [`Its domain is ${phrase(domain)}.`] : []),
  ].join(' ')
}
