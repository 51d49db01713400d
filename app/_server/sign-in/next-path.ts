/**
 * Where to go after signing in: the path that was asked for if it is one of ours, or else the first page.
 * A browser reads `//host` and `/\host` as another host and drops tabs and line ends, so those are refused.
 */
export function nextPath(asked: unknown): string {
  return typeof asked === 'string' && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked) ? asked : '/'
}
