import type { Identifier } from '@/domain/record/record'
import type { Block, Cell, Inline, TableRow } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { row, table } from '../making'
import type { Material } from '../material'
import { retentionFacts } from '../notice/retention'
import { expiryInWords } from '../wording/retention'
import { listed, notRecorded, oneLine, phrase, sentence } from '../wording/sentences'
import { copyOnDevice, storageOf } from './items'

/** A table for each way of keeping things, cookies first: “Essential cookies we use”. */
export function itemTables(material: Material, key: string, adjective: string, items: Identifier[]): Block[] {
  const byStorage = groupedBy(items, storageOf)
  return [...byStorage]
    .sort(([a], [b]) => Number(b === 'cookies') - Number(a === 'cookies'))
    .flatMap(([storage, group], index) => {
      const words = `${adjective} ${storage} we use`.trim()
      const caption = words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1)
      const rows = group.map((item) => itemRow(material, item))
      return table(`${key}/table/${index + 1}`, caption, ['Name', 'Purpose', 'Expires'], rows)
    })
}

function itemRow(material: Material, item: Identifier): TableRow {
  const copy = copyOnDevice(material, item)
  const expiry = copy?.retention && expiryInWords(copy.retention.value)
  const purposes = material.purposesOf(item)
  return row(
    `cookies/${item.id}`,
    [nameCell(item), purposeInWords(material, item), expiry ?? notRecorded('when it expires')],
    [
      ...factsOf(
        'identifier',
        item,
        'name',
        'plainName',
        'description',
        'covers',
        'purposes',
        'setBy',
        'domain',
      ),
      ...factsOfEach('purpose', purposes, 'name'),
      ...(copy ? retentionFacts(copy) : []),
    ],
  )
}

function nameCell({ name, plainName, covers }: Identifier): Cell {
  const code: Inline = { code: oneLine(name ?? plainName) }
  if (covers === 'pattern') return [code, ' (all whose names fit this pattern)']
  return covers === 'group' ? [code, ' (a group that cannot be listed one by one)'] : [code]
}

function purposeInWords(material: Material, item: Identifier): string {
  const { description, setBy, domain, plainName, name } = item
  const purposes = material.purposesOf(item).map((purpose) => phrase(purpose.name))
  const named = name && oneLine(name) !== oneLine(plainName) ? [sentence(plainName)] : []
  const used = purposes.length > 0 ? [`We use it to ${listed(purposes)}.`] : []
  return [
    ...(description ? [sentence(description)] : named),
    ...used,
    ...(setBy ? [`It is set by ${phrase(setBy)}.`] : []),
    ...(domain ? [`Its domain is ${phrase(domain)}.`] : []),
  ].join(' ')
}
