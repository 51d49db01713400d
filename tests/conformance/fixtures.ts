import { readFileSync } from 'node:fs'

export type Fixture = { name: string; options: Record<string, unknown>; html: string }

/** The official examples of a component, hidden ones too: what its macro must render for which options. */
export function fixturesOf(component: string): Fixture[] {
  const url = new URL(
    `../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
    import.meta.url,
  )
  return JSON.parse(readFileSync(url, 'utf8')).fixtures
}

/** React's names of the attributes that the fixtures use by their HTML names. */
const REACT_NAMES: Record<string, string> = { tabindex: 'tabIndex', maxlength: 'maxLength' }

/**
 * Our properties for the options of a fixture. Raw HTML becomes a marker, which a component treats as any
 * other content, so that no component needs a way in for raw HTML; `insertHtml` puts the HTML back.
 */
export function propertiesOf(options: Record<string, unknown>) {
  const html: string[] = []
  function convert(value: unknown, name: string): unknown {
    if (typeof value === 'string' && value !== '' && /html$/i.test(name)) return `⟦${html.push(value) - 1}⟧`
    if (Array.isArray(value)) return value.map((item) => convert(item, ''))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        if (name === 'attributes') return [REACT_NAMES[key] ?? key, item]
        if (name === 'slots') return [key, convertSlot(key, item)]
        return [key, convert(item, key)]
      }),
    )
  }
  /** A slot is HTML itself; ours at the end is always an object. */
  function convertSlot(key: string, slot: unknown): unknown {
    if (typeof slot !== 'string') return convert(slot, key)
    return key === 'end' ? { html: convert(slot, 'html') } : convert(slot, 'html')
  }
  const properties = convert(options, '') as Record<string, unknown>
  return {
    properties: { ...properties, children: properties.html },
    insertHtml: (rendered: string) => rendered.replace(/⟦(\d+)⟧/g, (_, index) => html[Number(index)] ?? ''),
  }
}
