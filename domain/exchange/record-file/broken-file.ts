/** Where reading stopped and why. Thrown by the parsers, from any depth; `readRecordFile` turns it into a problem. */
export class BrokenFile extends Error {
  override name = 'BrokenFile'
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** A record nests about six deep; this also keeps the parsers, which recurse, far from the end of the stack. */
export const deepest = 32

export const tooDeep = `Things are nested more than ${deepest} deep here`

/** Refuses a name that JavaScript would take for an object's prototype. */
export function checkName(name: string, offset: number): void {
  if (name === '__proto__') throw new BrokenFile('The name “__proto__” cannot be used', offset)
}

/** An offset in words: `line 3, column 5`. */
export function place(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  let line = 1
  for (const _ of before.matchAll(/\r\n?|\n/g)) line++
  return `line ${line}, column ${offset - lineStart + 1}`
}
