import { describe, expect, it } from 'vitest'
import { exampleLogs, found, readText } from './example-logs'

const read = async (name: keyof typeof exampleLogs) => {
  const reading = await readText(exampleLogs[name])
  return { format: reading?.format, found: found(reading) }
}

describe('lines of a log', () => {
  it('are read as nginx’s combined format', async () => {
    expect(await read('nginx combined')).toEqual({
      format: 'nginx',
      found: [
        'ip-address remote_addr (ip-address)',
        'username remote_user',
        'log-field request (web-address-with-query, national-insurance-number)',
        'case-reference National Insurance number in the path of request (national-insurance-number)',
        'contact-details query parameter postcode (postcode)',
        'log-field http_referer (web-address-with-query)',
        'device-metadata http_user_agent (user-agent)',
      ],
    })
  })

  it('of ingress-nginx keep upstreams apart from visitors, though they are lists', async () => {
    const { format, found } = await read('ingress-nginx')
    expect(format).toBe('nginx')
    expect(found).toEqual([
      'ip-address remote_addr (ip-address)',
      'username remote_user',
      'log-field request',
      'log-field http_referer - empty',
      'device-metadata http_user_agent (user-agent)',
      'log-field req_id (hash)',
    ])
  })

  it('have the addresses that proxies added', async () => {
    expect((await read('nginx main')).found).toContain('ip-address http_x_forwarded_for (ip-address)')
  })

  it('that go on after nginx’s fields have the rest named by label or place', async () => {
    const { found } = await read('nginx with fields of its own')
    expect(found).toContain('log-field rid (hash)')
    expect(found).toContain('ip-address field 13 (ip-address)')
    expect(found.join()).not.toContain('field 11')
  })

  it('are read as Apache’s common format', async () => {
    expect(await read('apache common')).toEqual({
      format: 'apache',
      found: [
        'ip-address %h (ip-address)',
        'username %l - empty',
        'username %u',
        'log-field %r (web-address-with-query)',
        'contact-details query parameter email (email-address)',
      ],
    })
  })

  it('are told to be Apache’s by what nginx never writes', async () => {
    const { format, found } = await read('apache combined')
    expect(format).toBe('apache')
    expect(found).toContain('log-field %{Referer}i (web-address)')
  })

  it('with the host in front are Apache’s', async () => {
    const { format, found } = await read('apache vhost_combined')
    expect(format).toBe('apache')
    expect(found).toContain('ip-address %h (ip-address)')
    expect(found).toContain('case-reference query parameter nhsNumber (nhs-number)')
  })

  it('are read as HAProxy’s, with captured headers and addresses with colons', async () => {
    const { format, found } = await read('haproxy with syslog')
    expect(format).toBe('haproxy')
    expect(found).toContain('ip-address %ci (ip-address)')
    expect(found).toContain('device-metadata %hr (user-agent)')
    expect(found).toContain('ip-address %hr (ip-address)')
    expect(found).toContain('credential query parameter token (token)')
    expect((await read('haproxy bare')).found).toContain('cookie SESSION')
  })

  it('are read as those of an AWS load balancer', async () => {
    expect(await read('alb')).toEqual({
      format: 'alb',
      found: [
        'ip-address client:port (ip-address)',
        'log-field request (web-address-with-query)',
        'date-of-birth query parameter dob (date)',
        'device-metadata user_agent (user-agent)',
        'log-field trace_id (token)',
        'log-field redirect_url - empty',
        'log-field conn_trace_id - empty',
        'log-field transformed_uri - empty',
      ],
    })
  })

  it('are read as CloudFront’s, encoded twice', async () => {
    const { format, found } = await read('cloudfront')
    expect(format).toBe('cloudfront')
    expect(found).toContain('contact-details query parameter email (email-address)')
    expect(found).toEqual(expect.arrayContaining(['cookie _ga', 'cookie SESSION', 'ip-address c-port']))
    expect((await read('cloudfront without header')).found).toContain('ip-address c-ip (ip-address)')
  })

  it('of IIS may change their columns', async () => {
    const { format, found } = await read('iis')
    expect(format).toBe('w3c')
    expect(found).toContain('username cs-username')
    expect(found).toContain('name query parameter surname')
    expect(found).toContain('ip-address X-Forwarded-For (ip-address)')
    expect(found).toEqual(expect.arrayContaining(['cookie ASP.NET_SessionId', 'cookie theme']))
    expect(found.join()).not.toContain('s-ip')
  })

  it('of JSON are read by the paths of their keys, and messages by what they hold', async () => {
    expect(await read('json lines')).toEqual({
      format: 'json-lines',
      found: [
        'contact-details email address in msg (email-address)',
        'log-field req.url (web-address-with-query)',
        'case-reference query parameter nino (national-insurance-number)',
        'ip-address req.ip (ip-address)',
        'device-metadata req.headers.user-agent (user-agent)',
        'log-field req.headers.x-request-id (hash)',
        'cookie req.headers.cookie',
        'cookie SESSION',
        'username user.id',
      ],
    })
  })

  it('of keys and values are read by their keys', async () => {
    const { format, found } = await read('logfmt')
    expect(format).toBe('logfmt')
    expect(found).toEqual([
      'contact-details email address in msg (email-address)',
      'ip-address ip (ip-address)',
      'username user_id',
    ])
  })

  it('that do not fit are counted and named by their number', async () => {
    const [first, second] = exampleLogs['nginx combined'].split('\n')
    const reading = await readText([first, '', 'what is this', second, 'and this'].join('\n'))
    expect(reading?.extent).toBe('4 lines')
    expect(reading?.notes[0]).toBe(
      '2 lines do not have the form of the others and were read as text. The first is line 3.',
    )
  })

  it('of a text that is no log are not recognised', async () => {
    expect(await readText('Dear Sir or Madam,\nplease find enclosed my 2 letters.\n')).toBeUndefined()
    expect(await readText('Name,Purpose,Expires\n_ga,Statistics,2 years\n')).toBeUndefined()
    expect(await readText('')).toBeUndefined()
  })
})
