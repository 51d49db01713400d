import type { Doc, FactPath } from './blocks'
import { distinctFacts } from './facts'

/** Every fact that a document was made from, once. */
export function factsIn(doc: Doc): FactPath[] {
  return distinctFacts(
    doc.blocks.flatMap((block) => [
      ...block.facts,
      ...(block.kind === 'table' || block.kind === 'definitions'
        ? block.rows.flatMap(({ facts }) => facts)
        : []),
    ]),
  )
}

/** Every key of a document: of its blocks and of the rows of its tables. */
export function keysIn(doc: Doc): string[] {
  return doc.blocks.flatMap((block) => [
    block.key,
    ...(block.kind === 'table' ? block.rows.map(({ key }) => key) : []),
  ])
}
