import type { APIRequestContext, APIResponse } from '@playwright/test'
import { parse } from 'parse5'
import { expect } from '../support/browser-test'

type Element = {
  tagName?: string
  attrs?: { name: string; value: string }[]
  childNodes?: Element[]
  value?: string
}
type Answers = Record<string, string | readonly string[]>

/** A form of questions as a browser without JavaScript would send it, and whatever else somebody makes of it. */
export type PostedForm = {
  /** The address of its page, to which it is sent. */
  url: string
  /** What each field holds as the page came, hidden ones too. */
  fields: Record<string, string[]>
  /** Sends it with some answers changed; no redirect is followed. */
  send: (answers?: Answers, options?: SendOptions) => Promise<APIResponse>
}

type SendOptions = {
  /** Whose cookies go with it. */
  as?: APIRequestContext
  headers?: Record<string, string>
}

/** Opens a page and gives its form of questions. */
export async function openForm(request: APIRequestContext, address: string): Promise<PostedForm> {
  const page = await request.get(address)
  expect(page.status(), address).toBe(200)
  return formIn(await page.text(), page.url(), request)
}

/** The form of questions on a page that an answer has brought. */
export function formIn(html: string, url: string, request: APIRequestContext): PostedForm {
  const fields = questionFields(html)
  if (!fields) throw new Error(`There is no form of questions at ${url}`)
  return {
    url,
    fields,
    send: (answers = {}, { as = request, headers = {} } = {}) => {
      const body = new FormData()
      for (const [name, values] of Object.entries({ ...fields, ...answers }))
        for (const value of [values].flat()) body.append(name, value)
      return as.post(url, {
        multipart: body,
        headers: { Origin: new URL(url).origin, ...headers },
        maxRedirects: 0,
      })
    },
  }
}

/** The fields of the form of questions on a page; React marks the forms of actions with fields of its own. */
export function questionFields(html: string): Record<string, string[]> | undefined {
  return all(parse(html) as Element, 'form')
    .map(fieldsOf)
    .find((fields) => Object.keys(fields).some((name) => name.startsWith('$ACTION_')))
}

function fieldsOf(form: Element): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const add = (name: string | undefined, value: string) => {
    if (name) fields[name] = [...(fields[name] ?? []), value]
  }
  for (const input of all(form, 'input')) {
    const picked = !['radio', 'checkbox'].includes(attribute(input, 'type') ?? '')
    if (picked || attribute(input, 'checked') !== undefined)
      add(attribute(input, 'name'), attribute(input, 'value') ?? (picked ? '' : 'on'))
  }
  for (const area of all(form, 'textarea')) add(attribute(area, 'name'), textOf(area))
  for (const select of all(form, 'select')) {
    const options = all(select, 'option')
    const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0]
    if (chosen) add(attribute(select, 'name'), attribute(chosen, 'value') ?? textOf(chosen))
  }
  return fields
}

function all(element: Element, tagName: string): Element[] {
  const below = (element.childNodes ?? []).flatMap((child) => all(child, tagName))
  return element.tagName === tagName ? [element, ...below] : below
}

const attribute = ({ attrs = [] }: Element, name: string) => attrs.find((one) => one.name === name)?.value

const textOf = (element: Element): string => element.value ?? (element.childNodes ?? []).map(textOf).join('')
