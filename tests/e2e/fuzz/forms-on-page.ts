import { parse } from 'parse5'

/** What a form asks or passes on: its name, what it holds and, where one picks, what there is to pick from. */
export type Control = {
  name: string
  type: 'hidden' | 'text' | 'pick'
  values: string[]
  options: string[]
}

export type FormOnPage = { action: string | undefined; controls: Control[] }

/** A page as far as fuzzing is concerned. */
export type PageRead = { forms: FormOnPage[]; links: string[] }

type Node = {
  tagName?: string
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
  value?: string
}

/** The forms of a page that are posted, and the addresses on this site that it links to. */
export function readPage(html: string): PageRead {
  const page = parse(html) as Node
  const forms = below(page, 'form').filter((form) => attribute(form, 'method')?.toLowerCase() !== 'get')
  return {
    forms: forms.map((form) => ({ action: attribute(form, 'action'), controls: controlsOf(form) })),
    links: below(page, 'a').flatMap((link) => attribute(link, 'href')?.match(/^\/(?!\/)[^#]*/)?.[0] ?? []),
  }
}

function controlsOf(form: Node): Control[] {
  const controls = new Map<string, Control>()
  const add = (name: string | undefined, type: Control['type'], value?: string, option?: string) => {
    if (!name) return
    const control = controls.get(name) ?? { name, type, values: [], options: [] }
    if (value !== undefined) control.values.push(value)
    if (option !== undefined) control.options.push(option)
    controls.set(name, control)
  }
  for (const input of below(form, 'input')) {
    const [name, type, value] = ['name', 'type', 'value'].map((one) => attribute(input, one))
    // A browser never shows a file that was sent before.
    if (type === 'file') continue
    if (type === 'radio' || type === 'checkbox')
      add(name, 'pick', attribute(input, 'checked') === undefined ? undefined : value, value)
    else add(name, type === 'hidden' ? 'hidden' : 'text', value ?? '')
  }
  for (const area of below(form, 'textarea')) add(attribute(area, 'name'), 'text', textOf(area))
  for (const select of below(form, 'select')) {
    const name = attribute(select, 'name')
    const options = below(select, 'option')
    const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0]
    for (const option of options) {
      const value = attribute(option, 'value') ?? textOf(option)
      add(name, 'pick', option === chosen ? value : undefined, value)
    }
  }
  return [...controls.values()]
}

function below(node: Node, tagName: string): Node[] {
  const found = (node.childNodes ?? []).flatMap((child) => below(child, tagName))
  return node.tagName === tagName ? [node, ...found] : found
}

const attribute = ({ attrs = [] }: Node, name: string) => attrs.find((one) => one.name === name)?.value

const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('')
