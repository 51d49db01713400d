import { describe, expect, test } from 'vitest'
import { compareComponent } from './compare'
import { COMPONENTS } from './components'
import { SKIPS } from './skips'

describe('Our markup is that of govuk-frontend', () => {
  test.each(Object.keys(COMPONENTS))('%s', (name) => {
    const comparisons = compareComponent(name).filter((comparison) => !comparison.skipReason)
    for (const { fixture, actual, expected } of comparisons) expect(actual, fixture).toBe(expected)
  })

  test('no fixture is skipped that matches or does not exist', () => {
    const skipped = Object.keys(COMPONENTS).flatMap((name) =>
      compareComponent(name)
        .filter(({ skipReason, matches }) => skipReason && !matches)
        .map(({ fixture }) => `${name}: ${fixture}`),
    )
    expect(skipped.sort()).toEqual(Object.keys(SKIPS).sort())
  })
})
