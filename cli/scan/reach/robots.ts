type Rule = { allow: boolean; pattern: string }

/** Whether a path, with its query, may be visited. */
export type Robots = (path: string) => boolean

/**
 * What a robots.txt lets a crawler visit: of the rules in the groups for it, or else for everybody, the longest that fits counts, and
 * of equally long ones the one that allows (RFC 9309).
 */
export function robots(text: string, crawler: string): Robots {
  const groups = groupsIn(text)
  const own = groups.filter(({ agents }) => agents.includes(crawler.toLowerCase()))
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    ({ rules }) => rules,
  )
  return (path) => {
    const [first] = rules
      .filter(({ pattern }) => fits(pattern, path))
      .sort(
        (one, other) => other.pattern.length - one.pattern.length || Number(other.allow) - Number(one.allow),
      )
    return first?.allow ?? true
  }
}

function groupsIn(text: string): { agents: string[]; rules: Rule[] }[] {
  const groups: { agents: string[]; rules: Rule[] }[] = []
  let namingAgents = false
  for (const line of text.slice(0, 500_000).split(/\r\n|\n|\r/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#|$)/i.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (!namingAgents) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(value.toLowerCase())
      namingAgents = true
    } else if (name === 'allow' || name === 'disallow') {
      // An empty rule rules nothing out.
      if (value) groups.at(-1)?.rules.push({ allow: name === 'allow', pattern: value })
      namingAgents = false
    }
  }
  return groups
}

/** In a pattern `*` stands for anything, and `$` at its end for the end of the path. */
function fits(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$')
  const [first = '', ...rest] = (ends ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  const last = ends ? rest.pop() : undefined
  let from = first.length
  for (const part of rest) {
    const at = path.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  if (!ends) return true
  return last === undefined ? path.length === from : path.length - last.length >= from && path.endsWith(last)
}
