/** What one of the two servers writes and the other does not, in the format that both call `combined`. */
const signs: [RegExp, 'apache' | 'nginx'][] = [
  // No bytes are `-` in Apache and `0` in nginx.
  [/" \d{3} - "/, 'apache'],
  [/" (?!408)\d{3} 0 "/, 'nginx'],
  // nginx counts no headers: an answer without a body has no bytes.
  [/" 304 [1-9]/, 'apache'],
  [/\] "HEAD [^"]*" \d{3} [1-9]/, 'apache'],
  [/\\"/, 'apache'],
  [/\\x22/, 'nginx'],
  [/\(internal dummy connection\)/, 'apache'],
  [/^\S+ (?!- )\S+ \S+ \[/, 'apache'],
  // Statuses of nginx's own.
  [/" (?:444|49[4-9]) \d/, 'nginx'],
]

/** Whether lines of the combined format were rather written by Apache. */
export function isByApache(lines: string[]): boolean {
  const count = (server: string) =>
    lines.filter((line) => signs.some(([sign, by]) => by === server && sign.test(line))).length
  return count('apache') > count('nginx')
}
