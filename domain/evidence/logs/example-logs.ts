import type { Reading } from '../reading'
import { recogniseLog } from './recognise'

/** Reads a text as a log, in chunks of `size` bytes; undefined when it is none. For tests. */
export async function readText(text: string, size = 65_536): Promise<Reading | undefined> {
  const bytes = new TextEncoder().encode(text)
  return recogniseLog(text.slice(0, 65_536))?.(
    (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    })(),
  )
}

/** What was found, one line each: `kind name`, with what it looks like, or that it is empty. */
export function found(reading: Reading | undefined): string[] {
  return (reading?.observations ?? []).map(({ kind, name, looksLike, empty }) =>
    [kind, name, ...(looksLike ? [`(${looksLike.join(', ')})`] : []), ...(empty ? ['- empty'] : [])].join(
      ' ',
    ),
  )
}

const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0'

/** A few lines of each format, written for these tests. */
export const exampleLogs = {
  'nginx combined': `198.51.100.23 - - [02/Mar/2026:09:14:01 +0000] "GET /apply?postcode=LS1+4AP&page=2 HTTP/1.1" 200 5120 "https://www.gov.uk/browse?topic=visas" "${agent}"
198.51.100.23 - ada [02/Mar/2026:09:14:02 +0000] "GET /claim/AB123456C HTTP/1.1" 304 0 "-" "${agent}"`,
  'nginx main': `198.51.100.23 - - [02/Mar/2026:09:14:01 +0000] "GET / HTTP/1.1" 200 5120 "-" "${agent}" "203.0.113.80, 10.0.0.4"`,
  'ingress-nginx': `2001:db8::7 - grace [02/Mar/2026:09:14:01 +0000] "POST /forms HTTP/2.0" 201 64 "-" "curl/8.5.0" 412 0.004 [forms-web-80] [] 10.1.0.7:8080, [2001:db8::99]:8080 61, 3 0.001, 0.002 502, 201 0f1e2d3c4b5a69788796a5b4c3d2e1f0
198.51.100.24 - - [02/Mar/2026:09:14:03 +0000] "BREWx /pot" 400 163 "-" "-" 0 0.000 [] [] - - - - 00112233445566778899aabbccddeeff`,
  'nginx with fields of its own': `198.51.100.23 - - [02/Mar/2026:09:14:01 +0000] "GET / HTTP/1.1" 200 5120 "-" "${agent}" 0.003 "10.0.0.9:80" rid=0f1e2d3c4b5a69788796a5b4c3d2e1f0 "203.0.113.80"`,
  'apache common': `198.51.100.23 - ada [02/Mar/2026:09:14:01 +0000] "GET /a?email=ada%40example.org HTTP/1.1" 200 5120
198.51.100.24 - - [02/Mar/2026:09:14:02 +0000] "GET /b HTTP/1.1" 304 -`,
  'apache combined': `198.51.100.23 - - [02/Mar/2026:09:14:01 +0000] "GET /b HTTP/1.1" 304 - "https://example.org/start" "a \\"quoted\\" robot/1.0"
::1 - - [02/Mar/2026:09:14:02 +0000] "OPTIONS * HTTP/1.0" 200 126 "-" "Apache/2.4.58 (Ubuntu) (internal dummy connection)"`,
  'apache vhost_combined': `forms.example.org:443 198.51.100.23 - - [02/Mar/2026:09:14:01 +0000] "GET /b?nhsNumber=943+476+5919 HTTP/1.1" 200 12 "-" "${agent}"`,
  'haproxy with syslog': `Mar  2 09:14:01 lb1 haproxy[711]: 2001:db8::7:51234 [02/Mar/2026:09:14:01.123] web~ app/app1 0/0/1/12/13 200 812 - - ---- 2/2/0/0/0 0/0 {${agent}|203.0.113.80} {} "GET /a?token=aB3dE5gH7jK9mN1pQ3sT HTTP/1.1"
Mar  2 09:14:02 lb1 haproxy[711]: 198.51.100.23:51235 [02/Mar/2026:09:14:02.001] web~ web/<NOSRV> -1/-1/-1/-1/+5001 408 +212 - - cR-- 1/1/0/0/0 0/0 {|} {} "<BADREQ>"`,
  'haproxy bare': `198.51.100.23:51235 [02/Mar/2026:09:14:02.001] web app/app1 0/0/1/12/13 200 812 SESSION=abc - ---- 2/2/0/0/0 0/0 "GET / HTTP/1.1"`,
  alb: `h2 2026-03-02T09:14:01.186641Z app/forms/0123456789abcdef 198.51.100.23:2817 10.0.0.1:80 0.000 0.001 0.000 200 200 34 366 "GET https://forms.example.org:443/a?dob=1980-03-31 HTTP/2.0" "${agent}" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.3 arn:aws:elasticloadbalancing:eu-west-2:123456789012:targetgroup/forms/0123456789abcdef "Root=1-58337262-36d228ad5d99923122bbe354" "forms.example.org" "session-reused" 0 2026-03-02T09:14:01.000000Z "forward" "-" "-" "10.0.0.1:80" "200" "-" "-"
http 2026-03-02T09:14:02.186641Z app/forms/0123456789abcdef [2001:db8::7]:2817 - -1 -1 -1 502 - 34 366 "- http://forms.example.org:80- -" "-" - - - "-" "-" "-" 0 2026-03-02T09:14:01.000000Z "waf" "-" "LambdaInvalidResponse" "-" "-" "-" "-"`,
  cloudfront: `#Version: 1.0
#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-forwarded-for c-port
2026-03-02\t09:14:01\tLHR61-P3\t2390\t198.51.100.23\tGET\td1.cloudfront.net\t/a\t200\t-\tMozilla/5.0%20(X11)\temail=ada%2540example.org\t_ga=GA1.2;%20SESSION=abc\tHit\tSOX4xwn4XV6Q4rgb7XiVGOHms_BGlTAC4KyHmureZmBNrjGdRLiNIQ==\t-\t11040`,
  'cloudfront without header': `2026-03-02\t09:14:01\tLHR61-P3\t2390\t198.51.100.23\tGET\td1.cloudfront.net\t/a\t200\t-\tMozilla/5.0%20(X11)\t-\t-\tHit\tSOX4xwn4XV6Q4rgb7XiVGOHms_BGlTAC4KyHmureZmBNrjGdRLiNIQ==\td1.cloudfront.net\thttps\t23\t0.001`,
  iis: `#Software: Microsoft Internet Information Services 10.0
#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status
2026-03-02 09:14:01 10.0.0.5 GET /a.aspx surname=Lovelace 443 EXAMPLE\\ada 198.51.100.23 Mozilla/5.0+(Windows+NT+10.0) - 200
#Fields: date time s-ip cs-method cs-uri-stem c-ip cs(Cookie) sc-status X-Forwarded-For
2026-03-02 09:15:01 10.0.0.5 GET /b.aspx 198.51.100.23 ASP.NET_SessionId=abc;+theme=dark 200 203.0.113.80`,
  'json lines': `{"time":"2026-03-02T09:14:01Z","level":"info","msg":"reset sent to ada@example.org","req":{"url":"/a?nino=AB123456C","ip":"198.51.100.23","headers":{"user-agent":"${agent}","x-request-id":"0f1e2d3c4b5a69788796a5b4c3d2e1f0","cookie":"SESSION=abc"}},"user":{"id":42},"hostname":"web-1","server":{"ip":"10.0.0.5"}}
{"time":"2026-03-02T09:14:02Z","level":"warn","msg":"slow","user":{"id":null}}`,
  logfmt: `time=2026-03-02T09:14:01Z level=info msg="reset sent to ada@example.org" ip=198.51.100.23 user_id=42 dur=12ms`,
} as const
