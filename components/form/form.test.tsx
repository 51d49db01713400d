import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Input } from '@/components/input/input'
import { ErrorSummaryFor } from './error-summary-for'
import { errorFor } from './field-errors'
import { PageTitle } from './page-title'

const errors = [{ field: 'name', href: '#name', text: 'Enter the name of the service' }]

describe('A form with an error', () => {
  test('links from the summary to the input, with the same words in both places', () => {
    const summary = renderToStaticMarkup(<ErrorSummaryFor errors={errors} />)
    const input = renderToStaticMarkup(
      <Input name="name" label={{ text: 'Name' }} errorMessage={errorFor(errors, 'name')} />,
    )
    expect(summary).toContain('There is a problem')
    expect(summary).toContain('<a href="#name">Enter the name of the service</a>')
    expect(input).toContain('id="name"')
    expect(input).toContain('<span class="govuk-visually-hidden">Error:</span> Enter the name of the service')
  })

  test('says so first in the title', () => {
    const title = renderToStaticMarkup(<PageTitle title="About the service" errors={errors} />)
    expect(title).toBe('<title>Error: About the service – Privacy inventory</title>')
  })
})

describe('A form without errors', () => {
  test('has no summary, no message and its plain title', () => {
    expect(renderToStaticMarkup(<ErrorSummaryFor errors={[]} />)).toBe('')
    expect(renderToStaticMarkup(<ErrorSummaryFor />)).toBe('')
    expect(errorFor([], 'name')).toBeUndefined()
    expect(errorFor(errors, 'address')).toBeUndefined()
    expect(renderToStaticMarkup(<PageTitle title="About the service" />)).toBe(
      '<title>About the service – Privacy inventory</title>',
    )
  })
})
