/** One request and its answer, as far as it is read. What a tool left out is empty. */
export type Entry = {
  url: string
  method: string
  /** What the request was for, in the words of Chrome; other browsers do not say. */
  type: string
  startedAt: number
  /** When the answer was made, by the clock that its lifetimes count from. */
  answeredAt: number
  pageref: string
  status: number
  redirectURL: string
  mimeType: string
  /** The size of the answer's content in bytes; -1 when it is not said. */
  size: number
  requestHeaders: Header[]
  responseHeaders: Header[]
  requestCookies: CookieOfTool[]
  responseCookies: CookieOfTool[]
  body: Body
  messages: string[]
}

export type Header = { name: string; value: string }

/** A cookie as the tool that recorded it understood it. */
export type CookieOfTool = Header & {
  domain?: string
  expires?: string
  httpOnly?: unknown
  secure?: unknown
  sameSite?: unknown
}

/** What was posted. `size` is what the tool says of it even when it recorded none of it. */
export type Body = { mimeType: string; text: string; parameters: Header[]; size: number; encoded: boolean }

/** What has a longer name is no name but a value that stands where a name belongs. */
export const longestName = 200

/** The paths of an entry (HAR 1.2, section “entries”) that are read. */
export const keptOfEntry = [
  ...['startedDateTime', 'time', 'pageref', '_resourceType', '_webSocketMessages'],
  ...['method', 'url', 'headers', 'cookies', 'postData', 'bodySize'].map((name) => `request.${name}`),
  ...['status', 'headers', 'cookies', 'redirectURL'].map((name) => `response.${name}`),
  ...['response.content.size', 'response.content.mimeType'],
]

/** An entry with whatever it has; tools differ in what they leave out. */
export function entryFrom(value: unknown): Entry {
  const entry = fieldsOf(value)
  const request = fieldsOf(entry.request)
  const response = fieldsOf(entry.response)
  const content = fieldsOf(response.content)
  const responseHeaders = headersFrom(response.headers)
  const startedAt = Date.parse(textOf(entry.startedDateTime))
  return {
    url: textOf(request.url),
    method: textOf(request.method).toUpperCase(),
    type: textOf(entry._resourceType).toLowerCase(),
    startedAt,
    answeredAt: answeredAt(responseHeaders, startedAt + (Number(entry.time) || 0)),
    pageref: textOf(entry.pageref),
    status: Number(response.status) || 0,
    redirectURL: textOf(response.redirectURL),
    mimeType: textOf(content.mimeType).toLowerCase(),
    size: typeof content.size === 'number' ? content.size : -1,
    requestHeaders: headersFrom(request.headers),
    responseHeaders,
    requestCookies: cookiesFrom(request.cookies),
    responseCookies: cookiesFrom(response.cookies),
    body: bodyFrom(fieldsOf(request.postData), request.bodySize),
    messages: listOf(entry._webSocketMessages).flatMap((message) => {
      const { type, data } = fieldsOf(message)
      return type === 'send' ? [unframed(textOf(data))] : []
    }),
  }
}

/** The first header of this name, given in lower case; empty when there is none. */
export function headerOf(headers: readonly Header[], name: string): string {
  return headers.find((header) => header.name === name)?.value ?? ''
}

/** A server counts the end of a cookie from its own clock, which its answer tells. */
function answeredAt(headers: readonly Header[], otherwise: number): number {
  const told = Date.parse(headerOf(headers, 'date'))
  return Number.isNaN(told) ? otherwise : told
}

/** The objects are taken as they are, since nobody else has them and a long recording has a million. */
function headersFrom(value: unknown): Header[] {
  const headers = listOf(value).filter(isNamed)
  for (const header of headers) {
    header.name = header.name.toLowerCase()
    header.value = textOf(header.value)
  }
  return headers
}

function cookiesFrom(value: unknown): CookieOfTool[] {
  const cookies: CookieOfTool[] = listOf(value).filter(isNamed)
  for (const cookie of cookies) {
    cookie.value = textOf(cookie.value)
    cookie.domain = textOf(cookie.domain)
    cookie.expires = textOf(cookie.expires)
  }
  return cookies
}

function isNamed(value: unknown): value is Header {
  return typeof fieldsOf(value).name === 'string'
}

function bodyFrom({ mimeType, text, params, encoding }: Fields, size: unknown): Body {
  return {
    mimeType: textOf(mimeType).toLowerCase(),
    text: textOf(text),
    parameters: listOf(params).map((parameter) => {
      const { name, value, fileName } = fieldsOf(parameter)
      return { name: textOf(name), value: textOf(value) || textOf(fileName) }
    }),
    size: Number(size) || 0,
    encoded: textOf(encoding) !== '',
  }
}

/** Socket.IO writes a number before its JSON, and SignalR a record separator after it. */
function unframed(message: string): string {
  return message.replace(/^\d{1,6}(?=[[{])/, '').replaceAll('\u001e', '\n')
}

type Fields = Record<string, unknown>

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
