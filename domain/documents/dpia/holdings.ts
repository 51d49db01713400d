import { isSaid } from '@/domain/record/certainty'
import type { Held } from '@/domain/record/held'
import { accessField } from '@/domain/record/kinds/access'
import type { Holding } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf } from '../facts'
import { groupedBy } from '../grouping'
import { heldFacts } from '../held-facts'
import { row, table } from '../making'
import type { Material } from '../material'
import { keptFacts } from '../notice/kept'
import { retentionInWords } from '../wording/retention'
import { distinct, oneLine } from '../wording/sentences'
import { howSure, notRecorded } from '../words/en/certainty'
import { answered, answerFacts, labelled, partAnswers, titleFacts, titleOf } from './in-record-words'

const everyCopy = ({ record, copies }: Material) =>
  record.identifiers.flatMap((identifier) => copies(identifier).map((held) => ({ identifier, ...held })))

/** Every copy of every identifier: in which system, in exactly which form, for what. */
export function whereEachIsHeld(material: Material, key: string): Block[] {
  const { record } = material
  const rows = everyCopy(material).map(({ identifier, ...held }) => {
    const { holding } = held
    const say = (field: string) => answered(record, 'holding', holding, field)
    return row(
      `${key}/held/${holding.id}`,
      [
        titleOf(record, 'identifier', identifier.id),
        placeOf(held),
        labelled([
          ['Form', say('form') || notRecorded('the form')],
          ['Detail', say('formDetail')],
        ]),
        labelled([
          ['Purposes here', say('purposes') || notRecorded('the purpose')],
          ['Choice', say('choice')],
          ['Notes', say('notes')],
        ]),
      ],
      answerFacts(
        record,
        'holding',
        holding,
        'identifier',
        'system',
        'state',
        'form',
        'formDetail',
        'purposes',
        'choice',
        'notes',
      ),
    )
  })
  return table(
    `${key}/held`,
    'Where each identifier is held',
    ['Identifier', 'Where', 'Form', 'Used for'],
    rows,
  )
}

/** How long each copy is kept, why, and what then; with the policy and where it is not followed. */
export function howLongEachIsKept(material: Material, key: string): Block[] {
  const rows = everyCopy(material).map(({ identifier, ...held }) => {
    const { holding, system, retention } = held
    const say = (field: string) => answered(material.record, 'holding', holding, field)
    return row(
      `${key}/kept/${holding.id}`,
      [
        titleOf(material.record, 'identifier', identifier.id),
        placeOf(held),
        labelled([
          [
            'Kept',
            [
              (retention && retentionInWords(retention.value, system.kind === 'browser')) || notKept(holding),
              howSure(holding, 'stages', 'file'),
            ]
              .filter(Boolean)
              .join('. '),
          ],
          ['Longer', say('legalHold')],
          ['Why', say('retentionReason')],
        ]),
        labelled([
          ['Then', say('disposal')],
          ['How', say('enforcement')],
          ['Policy', say('policyReference')],
          ['Link', say('policyLink')],
          ['Followed', say('policyFollowed')],
          ['Departures', say('policyDepartures')],
        ]),
      ],
      [
        ...factsOf('identifier', identifier, 'plainName', 'name'),
        ...factsOf('system', system, 'name'),
        ...factsOf('holding', holding, 'state', 'form'),
        ...keptFacts(held),
        ...policyFacts(held),
      ],
    )
  })
  return table(
    `${key}/kept`,
    'How long each copy is kept',
    ['Identifier', 'Where', 'How long', 'What then'],
    rows,
  )
}

/** The system by the name that its team uses, with the state of what is there. */
function placeOf({ holding, system }: Held): string {
  return `${oneLine(system.name)}${holding.state ? ` (${oneLine(holding.state)})` : ''}`
}

function notKept(holding: Holding): string {
  const { form } = holding
  if (form === 'in-transit') return 'it only passes through'
  return isSaid(holding, 'stages') ? '' : notRecorded('how long')
}

function policyFacts({ holding }: Held) {
  const names = ['policyReference', 'policyLink', 'policyFollowed', 'policyDepartures'] as const
  return factsOf('holding', holding, ...names.filter((name) => holding[name] !== undefined))
}

/** Exactly who can see each copy: roles, teams and organisations with their reasons, not the public categories alone. */
export function whoHasAccess(material: Material, key: string): Block[] {
  const held = everyCopy(material)
  const bySource = groupedBy(held, ({ access, system }) =>
    access ? `${access.by.kind}/${access.by.id}` : `system/${system.id}`,
  )
  const rows = [...bySource.values()].flatMap((copies) => {
    const { access, system } = copies[0] as (typeof held)[number]
    const names = distinct(
      copies.map(({ identifier }) => titleOf(material.record, 'identifier', identifier.id)),
    ).join(', ')
    const stating = access?.by.id ?? system.id
    const facts = [
      ...copies.flatMap(({ holding: copy }) => answerFacts(material.record, 'holding', copy, 'access')),
      ...heldFacts(copies),
      ...copies.flatMap(({ identifier }) => titleFacts(material.record, 'identifier', identifier.id)),
    ]
    const parts = access?.value ?? [undefined]
    return parts.map((part, index) =>
      row(
        `${key}/access/${stating}/${index + 1}`,
        [`${oneLine(system.name)}: ${names}`, ...accessCells(material, part)],
        [...facts, ...factsOf('system', system, 'name')],
      ),
    )
  })
  return table(
    `${key}/access`,
    'Who has access',
    ['Where and what', 'Who', 'What they may do and why', 'Control'],
    rows,
  )
}

function accessCells(
  { record }: Material,
  part: NonNullable<Held['access']>['value'][number] | undefined,
): string[] {
  if (!part) return [notRecorded('who has access'), '', '']
  const say = (...names: string[]) => partAnswers(record, accessField, part, names)
  return [
    say('kind', 'who', 'group', 'party', 'publicCategory'),
    say('may', 'why', 'places', 'safeguard', 'safeguardDetail'),
    say('approvedBy', 'approvedUntil', 'logged', 'mayExport', 'bulkExport'),
  ]
}
