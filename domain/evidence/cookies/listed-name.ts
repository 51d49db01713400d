/**
 * The names that one cell of a list stands for, each as a record writes it: placeholders such as `_ga_<container>` and `_gat_UA-XXXX-Y`
 * become the pattern `_ga_*`. Names of cookies hold no spaces, commas or semicolons (RFC 6265, section 4.1.1), so several
 * in one cell can be told apart.
 */
export function namesInCell(cell: string, how: { expression?: boolean; beginning?: boolean } = {}): string[] {
  if (how.expression) return [fromExpression(cell)]
  const names = cell
    .replace(/[<[{(][^>\]})]*[>\]})]/g, (_, at: number) => (at > 0 && cell[at - 1] === ' ' ? ' ' : '*'))
    .split(/\s*(?:[,;\n]|(?<!\|)\|(?!\|))\s*|\s+(?:and|or|&)\s+/)
    .map((name) => name.trim().replace(/^["'`“]+|["'`”.:]+$/g, ''))
    .filter((name) => !/^[-:=]*$/.test(name))
  return names.map((name) => {
    const pattern = name
      .replace(/(?<=[-_.])(?:X{2,}|x{3,}|#+)(?:[-_.][XxYy#]+)*$|#+$|\*+/g, '*')
      .replace(/\*{2,}/g, '*')
    return how.beginning && !pattern.includes('*') ? `${pattern}*` : pattern
  })
}

/** `^_ga_.*$` as `_ga_*`: what comes after the first part that is more than text cannot be told. */
function fromExpression(expression: string): string {
  const bare = expression.trim().replace(/^\^/, '').replace(/\$$/, '')
  const [, text = ''] = /^((?:\\[^A-Za-z0-9]|[^\\.*+?^$()[\]{}|])*)/.exec(bare) ?? []
  const name = text.replace(/\\(.)/g, '$1')
  return text.length < bare.length ? `${name}*` : name
}
