import { roles } from './grants'
import { type State, states, steps } from './workflow'

/** The workflow as a page of the documentation: a diagram that GitHub and GitLab draw, and each step in a table. */
export function workflowInMarkdown(): string {
  const arrows = Object.entries(steps).flatMap(([name, { from, to }]) =>
    from.map((state) => `  ${state} --> ${to}: ${name}`),
  )
  const rows = Object.entries(steps).map(([name, step]) =>
    row([name, step.from.map(titleOf).join(', '), titleOf(step.to), takenBy(step.by), demands(step)]),
  )
  return [
    '# The workflow of a review',
    '',
    'Made by `npm run -s inventory -- workflow`. What is not in the table is refused.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...Object.entries(states).map(([state, { title }]) => `  ${state}: ${title}`),
    ...arrows,
    '```',
    '',
    row(['Step', 'From', 'To', 'Who', 'Demands']),
    row(['---', '---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n')
}

function titleOf(state: State): string {
  return states[state].title
}

function takenBy(by: object): string {
  const names = Object.keys(by).map((role) => roles[role as keyof typeof roles])
  return names.join(', ') || 'Nobody: it follows from another step'
}

function demands(step: (typeof steps)[keyof typeof steps]): string {
  return [
    'record' in step && 'no answer missing and nothing that must be fixed',
    'comments' in step && `comments: ${step.comments}`,
    'notOwnWork' in step &&
      'not one’s own work, nor a change of one’s own to what the organisation shares that nobody else has confirmed, unless an administrator has recorded an exception',
  ]
    .filter(Boolean)
    .join('; ')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
