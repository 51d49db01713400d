/**
 * The names that one cell of a list stands for, each as a record writes it: placeholders such as `_ga_<container>` and `_gat_UA-XXXX-Y`
 * become the pattern `_ga_*`. Names of cookies hold no spaces, commas or semicolons (RFC 6265, section 4.1.1), so several
 * in one cell can be told apart.
 */
export function namesInCell(cell: string, how: { expression?: boolean; beginning?: boolean } = {}): string[] {
  if (how.expression) return [fromExpression(cell)]
  const names = cell
    // What never closes goes to the end of the cell, and stays.
    .replace(/[<[{(][^>\]})]*([>\]})]?)/g, (whole, closer, at: number) =>
      closer === '' ? whole : at > 0 && cell[at - 1] === ' ' ? ' ' : '*',
    )
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '))
    .split(/[,;\n]|(?<!\|)\|(?!\|)| (?:and|or|&) /)
    .map((name) => name.trim().replace(/^["'`“]+/, ''))
    .map((name) => name.replace(/(?<!["'`”.:])["'`”.:]+$/, ''))
    .filter((name) => !/^[-:=]*$/.test(name))
  return names.map((name) => {
    const pattern = withoutPlaceholders(name)
      .replace(/(?<!#)#+$|\*+/g, '*')
      .replace(/\*{2,}/g, '*')
    return how.beginning && !pattern.includes('*') ? `${pattern}*` : pattern
  })
}

/** Parts at the end that stand for any (`-XXXX-Y`, `_###`) become one `*`; gone through from the end, each part once. */
function withoutPlaceholders(name: string): string {
  const parts = name.split(/(?<=[-_.])/)
  let kept = parts.length
  for (let at = parts.length - 1; at > 0 && /^[XxYy#]+[-_.]?$/.test(parts[at] ?? ''); at--)
    if (/^(?:X{2,}|x{3,}|#+)[-_.]?$/.test(parts[at] ?? '')) kept = at
  const endsOpen = kept < parts.length && !/[-_.]$/.test(name)
  return endsOpen ? `${parts.slice(0, kept).join('')}*` : name
}

/** `^_ga_.*$` as `_ga_*`: what comes after the first part that is more than text cannot be told. */
function fromExpression(expression: string): string {
  const bare = expression.trim().replace(/^\^/, '').replace(/\$$/, '')
  const [, text = ''] = /^((?:\\[^A-Za-z0-9]|[^\\.*+?^$()[\]{}|])*)/.exec(bare) ?? []
  const name = text.replace(/\\(.)/g, '$1')
  return text.length < bare.length ? `${name}*` : name
}
