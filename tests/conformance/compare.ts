import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { COMPONENTS } from './components'
import { type Fixture, fixturesOf, propertiesOf } from './fixtures'
import { normalise } from './normalise'
import { SKIPS } from './skips'

export type Comparison = {
  fixture: string
  expected: string
  actual: string
  matches: boolean
  /** Why a difference is intended. */
  skipReason?: string
}

/** Our markup beside the official markup, for every fixture of a component. */
export function compareComponent(name: string): Comparison[] {
  const component = COMPONENTS[name]
  if (!component) throw new Error(`No component of ours for ${name}`)
  return fixturesOf(name).map((fixture) => {
    const expected = normalise(fixture.html)
    const actual = normalise(render(component, fixture))
    const skipReason = SKIPS[`${name}: ${fixture.name}`]
    return { fixture: fixture.name, expected, actual, matches: expected === actual, skipReason }
  })
}

function render(component: FunctionComponent<never>, fixture: Fixture): string {
  const { properties, insertHtml } = propertiesOf(fixture.options)
  return insertHtml(renderToStaticMarkup(createElement(component as FunctionComponent<object>, properties)))
}
