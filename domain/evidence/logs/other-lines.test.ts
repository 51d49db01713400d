import { describe, expect, it } from 'vitest'
import { found, readText } from './example-logs'

const read = async (text: string) => {
  const reading = await readText(text)
  return { format: reading?.format, found: found(reading), notes: reading?.notes.join(' ') }
}

describe('lines of a log', () => {
  it('are named by the definition above them', async () => {
    const { format, found, notes } = await read(`log_format own '$remote_addr|$http_x_staff_id|'
      '$request_uri|$status|$cookie_basket';
203.0.113.7|4711|/a?email=ada%40example.org|200|-
203.0.113.8|-|/b|200|abc
`)
    expect(format).toBe('nginx')
    expect(found).toEqual(
      expect.arrayContaining([
        'ip-address remote_addr (ip-address)',
        'contact-details query parameter email (email-address)',
        'cookie basket',
      ]),
    )
    expect(notes).toContain('named as the definition above the lines names them')
  })

  it('are read as those of an S3 bucket', async () => {
    const owner = '0a'.repeat(32)
    const { format, found } = await read(
      `${owner} forms [02/Mar/2026:09:14:01 +0000] 198.51.100.23 arn:aws:iam::123456789012:user/ada 3E57427F3EXAMPLE REST.GET.OBJECT ada%40example.org/a.pdf "GET /forms/a.pdf HTTP/1.1" 200 - 113 113 7 6 "-" "S3Console/0.4" - s9lzHY= SigV4 ECDHE AuthHeader forms.s3.amazonaws.com TLSv1.2 - -`,
    )
    expect(format).toBe('s3')
    expect(found).toEqual(
      expect.arrayContaining([
        'ip-address remote_ip (ip-address)',
        'username requester',
        'contact-details email address in the path of key (email-address)',
        'device-metadata user_agent (user-agent)',
      ]),
    )
  })

  it('are read as those of Envoy and Istio', async () => {
    const visitor =
      '"203.0.113.4, 10.0.0.1" "curl/8.5.0" "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0" "forms" "10.1.0.7:80"'
    const envoy = await read(
      `[2026-03-02T09:14:01.123Z] "GET /a?dob=1980-03-31 HTTP/1.1" 200 - 0 12 3 2 ${visitor}`,
    )
    const istio = await read(
      `[2026-03-02T09:14:01.123Z] "GET /a HTTP/1.1" 200 - via_upstream - "-" 0 12 3 2 ${visitor} inbound|80|| 127.0.0.6:1 10.1.0.7:80 198.51.100.23:0 - default`,
    )
    expect(envoy.format).toBe('envoy')
    expect(envoy.found).toContain('ip-address x_forwarded_for (ip-address)')
    expect(envoy.found).toContain('date-of-birth query parameter dob (date)')
    expect(istio.found).toContain('ip-address downstream_remote_address (ip-address)')
    expect(istio.found.join()).not.toContain('upstream_host')
  })

  it('are read in the format of IIS’s own', async () => {
    const { format, found } = await read(
      '198.51.100.23, EXAMPLE\\ada, 03/02/26, 7:55:20, W3SVC2, WEB1, 10.0.0.5, 450, 163, 322, 200, 0, GET, /a.aspx, surname=Lovelace,',
    )
    expect(format).toBe('w3c')
    expect(found).toEqual([
      'ip-address c-ip (ip-address)',
      'username cs-username',
      'log-field cs-uri-stem',
      'log-field cs-uri-query (web-address-with-query)',
      'name query parameter surname',
    ])
  })

  it('of JSON and of keys may stand behind what a container or a router puts in front', async () => {
    const container = await read('2026-03-02T09:14:01.123456789Z stdout F {"email":"ada@example.org"}')
    expect(container.found).toEqual(['contact-details email (email-address)'])
    const router = await read(
      '2026-03-02T09:14:01.123456+00:00 heroku[router]: at=info method=GET path="/a?q=x" fwd="198.51.100.23"',
    )
    expect(router.format).toBe('logfmt')
    expect(router.found).toContain('ip-address fwd (ip-address)')
  })

  it('of a program are read as text', async () => {
    const { format, found } = await read(`2026-03-02 09:14:01,123 INFO forms reset sent to ada@example.org
2026-03-02 09:14:02,456 ERROR forms no record of AB 12 34 56 C
Traceback (most recent call last):
  File "/srv/forms.py", line 3, in send
2026/03/02 09:14:03 [error] 29#29: *12 timed out, client: 198.51.100.23, server: forms`)
    expect(format).toBe('text')
    expect(found).toEqual([
      'contact-details email address in message (email-address)',
      'case-reference National Insurance number in message (national-insurance-number)',
      'ip-address IP address in message (ip-address)',
    ])
  })

  it('that have another form than most are searched, too', async () => {
    const { found } = await read('{"level":"info"}\nreset sent to ada@example.org\n{"level":"info"}')
    expect(found).toEqual(['contact-details email address in lines of another form (email-address)'])
  })

  it('may begin with the addresses of all proxies', async () => {
    const line = (addresses: string) =>
      `${addresses} - - [02/Mar/2026:09:14:01 +0000] "GET / HTTP/1.1" 200 5 "-" "-"`
    expect((await read([line('203.0.113.80, 10.0.0.4'), line('203.0.113.81')].join('\n'))).found).toContain(
      'ip-address remote_addr (ip-address)',
    )
  })

  it('do not take sizes for NHS numbers, or versions for addresses', async () => {
    const { found } = await read(
      '{"request":"GET /a?bytes=4010232137&v=10.2.3.4","body_bytes_sent":"4010232137","version":"10.2.3.4"}',
    )
    expect(found).toEqual(['log-field request (web-address-with-query)'])
  })

  it('may have values where names stand in a query', async () => {
    const { found } = await read(
      '{"url":"/a?ada@example.org"}\n{"url":"/a?AB123456C=1&user_0f1e2d3c4b5a6978=2"}',
    )
    expect(found).toEqual([
      'log-field url (web-address-with-query)',
      'username query parameter user_*',
      'contact-details email address in the query of url (email-address)',
      'case-reference National Insurance number in the query of url (national-insurance-number)',
    ])
  })

  it('may have IDs and tokens in paths, which names of files are not', async () => {
    const { found } = await read(
      '{"url":"/claims/0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0/edit"}\n{"url":"/reset/aB3dE5gH7jK9mN1pQ3sT"}\n{"url":"/assets/0f1e2d3c4b5a69788796a5b4c3d2e1f0/app.js"}',
    )
    expect(found).toEqual([
      'log-field url (uuid, token)',
      'log-field unique ID in the path of url (uuid)',
      'credential token or secret in the path of url (token)',
    ])
  })

  it('of JSON may use values as keys, which are one field', async () => {
    const { found } = await read(
      '{"users":{"ada@example.org":{"ip":"198.51.100.23"},"8812":{"ip":"198.51.100.24"},"AB123456C":{"ip":null}}}',
    )
    expect(found).toEqual([
      'ip-address users.*.ip (ip-address)',
      'contact-details email address in names of fields (email-address)',
      'case-reference National Insurance number in names of fields (national-insurance-number)',
    ])
  })

  it('of JSON say of a cookie that is set its name alone', async () => {
    const { found } = await read(
      '{"res":{"headers":{"set-cookie":["sid=abc; Path=/; Max-Age=60; HttpOnly"]}}}',
    )
    expect(found).toEqual(['cookie res.headers.set-cookie', 'cookie sid'])
  })

  it('may number their cookies by an ID, which is no name', async () => {
    const lines = Array.from({ length: 20 }, (_, id) => `{"cookie":"basket_${id}=a; step2=b"}`)
    expect((await read(lines.join('\n'))).found).toEqual(['cookie cookie', 'cookie basket_*', 'cookie step2'])
  })
})
