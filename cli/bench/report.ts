import type { Figure } from './figure'

/** The figures for people, a line each, or as JSON for a program. */
export function report(figures: readonly Figure[], { json }: { json: boolean }): string {
  if (json) return JSON.stringify({ figures }, null, 2)
  const width = Math.max(...figures.map(({ name }) => name.length))
  return figures
    .map(({ name, value, goal, holds }) =>
      [
        name.padEnd(width),
        String(value).padStart(7),
        goal.padEnd(12),
        goal === '' ? '' : holds ? 'holds' : 'DOES NOT HOLD',
      ].join('  '),
    )
    .join('\n')
}
