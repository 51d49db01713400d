import { type Grants, reaches, roles } from './grants'
import { permissions } from './permissions'

const introduction = `# Who may do what

Made from \`domain/review/permissions.ts\` by \`npm run -s inventory -- permissions > docs/permissions.md\`. Pages, buttons, actions, files and the
store read that table, and a test goes through every address and every form with every role.

Nobody reaches another organisation. Of several roles each adds its own. What is not in the table may be done by nobody.
Whoever may not see a thing gets “Page not found”; whoever may see it, but not do this with it, “You cannot do this”.
A refused change is kept in the audit, and an administrator sees it under *People and teams*.

`

/** The table of permissions as a page of the documentation. */
export function permissionsInMarkdown(): string {
  const names = Object.keys(roles) as (keyof typeof roles)[]
  const head = ['Resource', 'Action', ...names.map((role) => roles[role])]
  const rows = Object.values(permissions).flatMap(({ title, actions }) =>
    Object.entries<Grants>(actions).map(([action, grants], index) => [
      index === 0 ? title : '',
      action,
      ...names.map((role) => reachOf(grants, role)),
    ]),
  )
  return `${introduction}${[head, head.map(() => '---'), ...rows].map(line).join('\n')}\n`
}

/** What anyone may, everyone signed in may; and what they may, every role. */
function reachOf(grants: Grants, role: keyof Grants): string {
  const reach = grants[role] ?? (role === 'anyone' ? undefined : grants.person) ?? grants.anyone
  return reach ? reaches[reach].toLowerCase() : '–'
}

const line = (cells: string[]) => `| ${cells.join(' | ')} |`
