import { isSaid } from '@/domain/record/certainty'
import type { Held } from '@/domain/record/held'
import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { Block, Cell, FactPath, TableRow } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { usedForFacts } from '../held-facts'
import { list, paragraph, row, table } from '../making'
import type { Material } from '../material'
import { keptFacts } from '../notice/kept'
import { toldApart } from '../said'
import { expiryInWords, retentionInWords } from '../wording/retention'
import { capitalised, distinct, listed, lowered, oneLine, phrase, sentence } from '../wording/sentences'
import { howSure, insteadOf, notRecorded } from '../words/en/certainty'
import { captionOf, copyOnDevice, itemFacts, itemName, wayOf } from './items'

/** A table for each way of keeping or reading things, cookies first; what a script sends is a list, because it has no end on the device. */
export function itemTables(material: Material, key: string, category: string, items: Identifier[]): Block[] {
  const cookiesFirst = [...items].sort((a, b) => Number(b.kind === 'cookie') - Number(a.kind === 'cookie'))
  return [...groupedBy(cookiesFirst, wayOf)].flatMap(([way, group]) => {
    if (way === 'sent') return sentByDevice(material, key, group)
    const withSetters = group.some(({ setBy }) => setBy)
    const rows = group.map((item) => itemRow(material, item, withSetters))
    const head = ['Name', 'What it does', ...(withSetters ? ['Set by'] : []), endOf(group)]
    return table(`${key}/table/${way}`, captionOf(way, category), head, rows)
  })
}

/** What the device sends, with how long it is kept where it goes, once for all that is alike. */
function sentByDevice(material: Material, key: string, items: Identifier[]): Block[] {
  const alike = toldApart(items, (item) => {
    const copy = copyOnDevice(material, item)
    const kept = copy && expires(copy)
    const sure = copy && kept ? howSure(copy.holding, 'stages') : ''
    const until = kept
      ? `It is kept: ${lowered(kept)}.`
      : copy && isSaid(copy.holding, 'stages')
        ? insteadOf(copy.holding, 'stages', 'how long it is kept')
        : ''
    const by = item.setBy ? `It is sent by ${phrase(item.setBy)}.` : ''
    const where = item.domain ? `It goes to ${phrase(item.domain)}.` : ''
    return [by, where, until, sure].filter(Boolean).join(' ')
  })
  return alike.flatMap(({ answer, things }) => {
    const id = `${key}/sent/${things[0]?.id}`
    return [
      paragraph(
        id,
        `Your device also sends this. ${answer}`.trim(),
        things.flatMap((item) => itemFactsOf(material, item)),
      ),
      ...list(
        `${id}/list`,
        things.map((item) => ({
          content: [
            item.description
              ? `${oneLine(item.plainName)}: ${phrase(item.description)}`
              : oneLine(item.plainName),
          ],
          facts: itemFactsOf(material, item),
        })),
      ),
    ]
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

function itemRow(material: Material, item: Identifier, withSetters: boolean): TableRow {
  const copy = copyOnDevice(material, item)
  const expiry = copy && expires(copy)
  const sure = copy && expiry ? howSure(copy.holding, 'stages') : ''
  return row(
    `cookies/${item.id}`,
    [
      nameCell(item),
      purposeInWords(material, item),
      ...(withSetters ? [item.setBy ? capitalised(item.setBy) : ''] : []),
      expiryCell(item, copy, expiry, sure),
    ],
    itemFactsOf(material, item),
  )
}

function itemFactsOf(material: Material, item: Identifier): FactPath[] {
  return [
    ...factsOf('identifier', item, 'name', 'plainName', 'description', 'covers', 'setBy', 'domain'),
    ...itemFacts([item]),
    ...usedForFacts(material, [item]),
    ...factsOfEach('purpose', material.purposesOf(item), 'name'),
    ...material.copies(item).flatMap(keptFacts),
  ]
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
  const { description, domain, plainName, name } = item
  const purposes = listed(material.purposesOf(item).map((purpose) => phrase(purpose.name)))
  const named = name && oneLine(name) !== oneLine(plainName) ? [sentence(plainName)] : []
  const used = purposes ? `We use it to ${purposes}.` : notRecorded('its purpose')
  return [
    ...(description ? [sentence(description)] : [...named, used]),
    ...(domain ? [`Its domain is ${phrase(domain)}.`] : []),
  ].join(' ')
}
