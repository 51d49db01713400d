import { secret } from './recording'

/** Addresses, emails and numbers that stand for those of people. */
const people = {
  address: '198.51.100.77',
  email: 'zq7secret.person@example.org',
  name: 'Zq7SECRETperson9xK',
  nino: 'QQ123456C',
  telephone: '07700900123',
}

/** What must be found nowhere after any of these files was read: every value of them begins or is one of these. */
export const markers = [/Zq7SECRET/i, ...Object.values(people).map((value) => new RegExp(value, 'i'))]

const agent = `Mozilla/5.0 (${secret('agent')})`
const query = `/visits/${people.email}?token=${secret('token')}&email=${people.email}&nino=${people.nino}&phone=${people.telephone}`
const referrer = `https://visits.example.gov.uk/search?q=${secret('search')}`
const seconds = 1_900_000_000
const json = (value: unknown) => JSON.stringify(value, null, 1)

const combined = `${people.address} - ${people.name} [22/Nov/2026:10:00:00 +0000] "GET ${query} HTTP/1.1" 200 512 "${referrer}" "${agent}"`

const header = (name: string, value: string) => ({ name, value })
const har = {
  log: {
    version: '1.2',
    creator: { name: 'Recorder', version: '1' },
    pages: [{ id: 'p', startedDateTime: '2026-11-20T10:00:00Z', title: secret('title'), pageTimings: {} }],
    entries: [
      {
        pageref: 'p',
        startedDateTime: '2026-11-20T10:00:00Z',
        serverIPAddress: people.address,
        request: {
          method: 'POST',
          url: `https://visits.example.gov.uk${query}`,
          headers: [
            header('User-Agent', agent),
            header('Referer', referrer),
            header('Authorization', `Bearer ${secret('bearer')}`),
            header('Cookie', `session=${secret('sent')}; user_${people.email}=${secret('named')}`),
            header('X-Forwarded-For', people.address),
            header('X-Request-Id', secret('request')),
          ],
          cookies: [header('session', secret('sent'))],
          queryString: [header('token', secret('token')), header('email', people.email)],
          postData: {
            mimeType: 'application/json',
            text: json({ password: secret('password'), email: people.email, nested: { nino: people.nino } }),
          },
        },
        response: {
          status: 200,
          headers: [header('Set-Cookie', `session=${secret('set')}; Max-Age=3600; Secure`)],
          cookies: [header('session', secret('set'))],
          content: { size: 9, mimeType: 'text/html', text: `<p>${secret('body')} ${people.name}</p>` },
        },
        timings: {},
      },
    ],
  },
}

const log = (type: string) => ({
  ...{ type, timestamp: '2026-11-20T10:00:00Z', location: `https://visits.example.gov.uk${query}` },
  stack: [{ fileName: `https://visits.example.gov.uk/a.js?v=${secret('script')}`, source: secret('source') }],
})

/** A file of each format, full of values. */
export const secretFiles: Record<string, string> = {
  'recording.har': json(har),
  'state.json': json({
    cookies: [
      {
        ...{
          name: 'session',
          value: secret('state'),
          domain: 'visits.example.gov.uk',
          path: '/',
          expires: seconds,
        },
        ...{ httpOnly: true, secure: true, sameSite: 'Lax' },
      },
    ],
    origins: [
      {
        origin: 'https://visits.example.gov.uk',
        localStorage: [header(`draft:${people.email}`, secret('draft')), header('user', json(people))],
      },
    ],
  }),
  'inspection.json': json({
    title: 'Website Evidence Collection',
    uri_ins: `https://visits.example.gov.uk${query}`,
    uri_refs: [`https://visits.example.gov.uk${query}`],
    uri_dest: `https://visits.example.gov.uk${query}`,
    host: 'visits.example.gov.uk',
    script: { version: { npm: '2.1.2' } },
    cookies: [
      {
        ...{
          name: 'visitor',
          value: secret('wec'),
          domain: '.visits.example.gov.uk',
          path: '/',
          expires: seconds,
        },
        ...{ expiresDays: 180, log: log('Cookie.HTTP') },
      },
    ],
    localStorage: {
      'https://visits.example.gov.uk': {
        theme: { value: secret('stored'), log: log('Storage.LocalStorage') },
      },
    },
    beacons: [{ url: `https://count.example.net/collect?uid=${secret('beacon')}`, log: log('') }],
    links: { firstParty: [{ href: `https://visits.example.gov.uk${query}`, inner_text: people.name }] },
    unsafeForms: [{ id: '', action: `http://visits.example.gov.uk${query}`, method: 'get' }],
    browser: { user_agent: agent },
  }),
  'cookies.txt': `# Netscape HTTP Cookie File\n.visits.example.gov.uk\tTRUE\t/\tTRUE\t${seconds}\tsession\t${secret('txt')}\n`,
  'cookies.csv': `Name,Value,Domain,Expires\nsession,${secret('csv')},visits.example.gov.uk,1 year\n`,
  'nginx.log': Array(3).fill(combined).join('\n'),
  'apache.log': Array(3).fill(`visits.example.gov.uk:443 ${combined}`).join('\n'),
  'haproxy.log': `Nov 22 10:00:00 lb haproxy[14389]: ${people.address}:33317 [22/Nov/2026:10:00:00.655] http-in static/srv1 10/0/30/69/109 200 2750 session=${secret('haproxy')} - ---- 1/1/1/1/0 0/0 {${agent}} {} "GET ${query} HTTP/1.1"`,
  'alb.log': `https 2026-11-22T10:00:00.000000Z app/lb/50dc6c495c0c9188 ${people.address}:2817 10.0.0.1:80 0.086 0.048 0.037 200 200 0 57 "GET https://visits.example.gov.uk:443${query} HTTP/1.1" "${agent}" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:eu-west-2:123456789012:targetgroup/t/73e2d6bc24d8a067 "Root=1-${secret('trace')}" "visits.example.gov.uk" "-" 1 2026-11-22T10:00:00.000000Z "forward" "-" "-" "10.0.0.1:80" "200" "-" "-"`,
  'cloudfront.log': `#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie)\n2026-11-22\t10:00:00\tLHR3\t2390\t${people.address}\tGET\tvisits.example.gov.uk\t/visits\t200\t${referrer}\t${encodeURIComponent(agent)}\ttoken=${secret('cf')}\tsession=${secret('cfcookie')}`,
  'iis.log': `#Software: Microsoft Internet Information Services 10.0\n#Fields: date time c-ip cs-username cs-method cs-uri-stem cs-uri-query cs(User-Agent) cs(Cookie) sc-status\n2026-11-22 10:00:00 ${people.address} ${people.name} GET /visits token=${secret('iis')} ${secret('iisagent')} session=${secret('iiscookie')} 200`,
  'lines.json': Array(3)
    .fill(
      JSON.stringify({
        ...{ time: '2026-11-22T10:00:00Z', remote_addr: people.address, user: people.name, agent, referrer },
        ...{ request: `GET ${query}`, message: `Signed in ${people.email} with ${secret('message')}` },
      }),
    )
    .join('\n'),
  'words.txt': `${secret('nothing')} ${people.email} is no log at all\n${people.name}\n`,
}
