/** Whether a value is an IP address, with or without a port, or a list of them separated by commas (`X-Forwarded-For`). */
export function isAddresses(text: string): boolean {
  if (!text.includes(',')) return isAddress(text)
  const items = text.slice(0, 1000).split(',', 20)
  return (
    items.some((item) => isAddress(item.trim())) && items.every((item) => isAddressOrUnknown(item.trim()))
  )
}

function isAddressOrUnknown(item: string): boolean {
  return item === '-' || item === '' || item === 'unknown' || isAddress(item)
}

/** Whether a value is one IP address, with or without a port. `104.0.0.0` is a version: no visitor has such an address. */
export function isAddress(text: string): boolean {
  if (text.length > 64) return false
  return isIpv4(text.replace(/^::ffff:/i, '')) || isIpv6(text)
}

function isIpv4(text: string): boolean {
  const found = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?::\d{1,5})?$/.exec(text)
  if (!found) return false
  const [first, ...rest] = found.slice(1) as [string, ...string[]]
  if (![first, ...rest].every((octet) => Number(octet) <= 255 && (octet === '0' || octet[0] !== '0')))
    return false
  return first !== '0' && rest.some((octet) => octet !== '0')
}

/** Whether the text is an IPv6 address (RFC 4291), bare, in brackets, with a port or with a zone. */
function isIpv6(text: string): boolean {
  const bare = /^\[([^\]]{2,60})\](?::\d{1,5})?$/.exec(text)?.[1] ?? text
  const address = bare.replace(/(?:%|%25)[\w.-]{1,20}$/, '')
  if (!/^[\da-f:]{2,39}(?:\d{1,3}(?:\.\d{1,3}){3})?$/i.test(address)) return false
  const halves = address.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const size = groups.length + Number(last.includes('.'))
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group) || (group === last && isIpv4(group))))
    return false
  // `12:30:45` is a time: without `::` there are eight groups.
  return halves.length === 2 ? size < 8 : size === 8
}
