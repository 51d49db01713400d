import { Composer, CST, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser, type Scalar } from 'yaml'
import { BrokenFile, checkName, deepest, tooDeep } from './broken-file'

/** A token costs the parser microseconds and hundreds of bytes: this keeps any file to seconds. */
const mostTokens = 500_000

/** What YAML can do and a record does not need. Aliases also let a small file stand for an enormous one. */
const refused: Partial<Record<string, string>> = {
  anchor: 'Anchors (&) cannot be used in a record file: repeat the text',
  alias: 'Aliases (*) cannot be used in a record file: repeat the text',
  tag: 'Tags (!) cannot be used in a record file',
  'directive-line': 'Directives (%) cannot be used in a record file',
}

/**
 * The value of a text in the part of YAML 1.2 that has the same meaning as JSON. Refused: anchors, aliases, tags,
 * directives, merge keys, several documents, names that are used twice or are not text. Throws `BrokenFile`.
 */
export function parseYaml(text: string): unknown {
  // Names that are used twice are found below: the library compares each name of a map with all others.
  const composer = new Composer({ version: '1.2', uniqueKeys: false, prettyErrors: false })
  const [document, another] = composer.compose(tokens(text))
  const error = document?.errors[0]
  if (error) throw new BrokenFile(error.message, error.pos[0])
  if (another) throw new BrokenFile('There is more than one document in the file', another.range[0])
  return document?.contents ? plain(document.contents) : null
}

/** Limits depth and length while the text is being read, before any tree is built from it. */
function* tokens(text: string): Generator<CST.Token> {
  const parser = new Parser()
  let count = 0
  let isText = false
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = isText ? 'text' : CST.tokenType(lexeme)
    isText = type === 'scalar'
    const refusal = refused[type ?? '']
    if (refusal) throw new BrokenFile(refusal, parser.offset)
    if (++count > mostTokens) throw new BrokenFile('The file is too long for YAML. Use JSON', parser.offset)
    yield* parser.next(lexeme)
    // The parser keeps up to two levels for each level of a list of maps.
    if (parser.stack.length > 2 * deepest) throw new BrokenFile(tooDeep, parser.offset)
  }
  yield* parser.end()
}

function plain(node: ParsedNode): unknown {
  if (isScalar(node)) return node.value
  if (isSeq<ParsedNode>(node)) return node.items.map(plain)
  if (!isMap<ParsedNode, ParsedNode | null>(node)) throw new BrokenFile('This is not a value', node.range[0])
  const object: Record<string, unknown> = {}
  for (const { key, value } of node.items) {
    const name = nameOf(key)
    if (Object.hasOwn(object, name)) throw new BrokenFile(`The name “${name}” is used twice`, key.range[0])
    object[name] = value ? plain(value) : null
  }
  return object
}

function nameOf(key: ParsedNode): string {
  const offset = key.range[0]
  const name = isScalar(key) ? (key as Scalar).value : undefined
  if (typeof name !== 'string') throw new BrokenFile('A name must be text', offset)
  if (name === '<<') throw new BrokenFile('Merge keys (<<) cannot be used in a record file', offset)
  checkName(name, offset)
  return name
}
