import type { Fault } from '../audited'
import type { NoticeLink } from '../notice'

const address = /^(?:https?:\/\/)?(?:[a-z\d-]{1,63}\.)+[a-z]{2,20}(?::\d+)?(?:\/\S*)?$/i
const mail = /^[\w.+'-]{1,64}@[\w.-]{1,255}$/
const number = /^\+?[\d ()-]{9,20}$/

/** Machines and networks that only those who made the page can reach. */
const noPublicHost = /^(?:file:|https?:\/\/(?:localhost|127\.|10\.|192\.168\.|intranet\.|[\w-]+(?:[:/]|$)))/i

/** What is wrong with where a link leads, if its text says an address; undefined when they agree. */
function disagreement({ text, target }: NoticeLink): string | undefined {
  const said = text.replace(/(?<!\s)\s*\(opens? in [^()]{0,40}\)$/i, '').replace(/[.,;]$/, '')
  if (target === '' || target === '#') return 'The link leads nowhere'
  if (/^(?:javascript|data|vbscript):/i.test(target)) return 'The link runs a script'
  const elsewhere = `It leads to ${target.slice(0, 200)}`
  if (noPublicHost.test(target)) return `${elsewhere}, which the public cannot reach`
  if (mail.test(said)) return sameMail(said, target) ? undefined : elsewhere
  if (number.test(said)) return /^tel:/i.test(target) && !sameNumber(said, target) ? elsewhere : undefined
  if (address.test(said)) return samePage(said, target) ? undefined : elsewhere
  if (/^mailto:/i.test(target) && !target.includes('@')) return elsewhere
  return undefined
}

function sameMail(said: string, target: string): boolean {
  const [, to = ''] = /^mailto:([^?]*)/i.exec(target) ?? []
  return decoded(to).trim().toLowerCase() === said.toLowerCase()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const digits = (text: string) => text.replace(/\D/g, '').replace(/^(?:0|44)+/, '')

function sameNumber(said: string, target: string): boolean {
  return digits(said) === digits(target)
}

/** The same host, and the path that is said or what is below it. */
function samePage(said: string, target: string): boolean {
  const [one, other] = [/^https?:/i.test(said) ? said : `https://${said}`, target].map((at) =>
    URL.canParse(at) ? new URL(at) : undefined,
  )
  if (!one || !other || !/^https?:$/.test(other.protocol)) return false
  const host = (url: URL) => url.hostname.replace(/^www\./, '')
  const path = (url: URL) => url.pathname.replace(/\/$/, '').toLowerCase()
  return host(one) === host(other) && (path(one) === '' || path(other).startsWith(path(one)))
}

/** Links that do not lead where they say. */
export const linkFaults: readonly Fault[] = [
  {
    id: 'misleading-link',
    title: 'A link that does not lead where its text says',
    why: 'People trust the address that they read; one that leads elsewhere takes them to the wrong place, or sends their data to it.',
    provision: 'transparency',
    when: 'while',
    find: ({ notice }) =>
      notice.links.flatMap((link) => {
        const note = disagreement(link)
        return note ? [{ text: link.text, heading: link.heading, note }] : []
      }),
  },
]
