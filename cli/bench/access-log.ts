const agents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
]

/** So many lines of an access log in the combined form, in chunks; the same whenever they are made. */
export function* accessLog(lines: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  for (let number = 0; number < lines; number += 500) {
    const count = Math.min(500, lines - number)
    yield encoder.encode(Array.from({ length: count }, (_, index) => line(number + index)).join(''))
  }
}

function line(number: number): string {
  const address = `198.51.${number % 256}.${(number >> 8) % 256}`
  const user = number % 50 === 0 ? `user${number % 997}` : '-'
  const second = String(number % 60).padStart(2, '0')
  const path =
    number % 7 === 0
      ? `/search?q=visit+${number % 31}&page=${number % 9}`
      : `/applications/${number % 10_000}`
  const referrer = number % 3 === 0 ? '-' : 'https://service.example/start'
  const request = `"GET ${path} HTTP/1.1" 200 ${1000 + (number % 5000)}`
  return `${address} - ${user} [22/Nov/2026:12:00:${second} +0000] ${request} "${referrer}" "${agents[number % 3]}"\n`
}
