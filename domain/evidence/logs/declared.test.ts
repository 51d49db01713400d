import { describe, expect, it } from 'vitest'
import { found, readText } from './example-logs'

const read = async (text: string) => {
  const reading = await readText(text)
  return { format: reading?.format, found: found(reading), notes: reading?.notes.join(' ') }
}

describe('the definition of a log format', () => {
  it('of nginx is read over several lines and quotes', async () => {
    const { format, found, notes } = await read(`http {
      log_format forms '$remote_addr [$time_local] "$request" $status '
                       "$http_user_agent" ' $cookie_session $upstream_addr $arg_email $of_our_own';
      access_log /var/log/nginx/access.log forms;
    }`)
    expect(format).toBe('nginx')
    expect(found).toEqual([
      'ip-address remote_addr',
      'log-field request',
      'device-metadata http_user_agent',
      'cookie session',
      'contact-details arg_email',
    ])
    expect(notes).toContain('of_our_own')
  })

  it('of nginx may be JSON, commented out, or stand in the settings of ingress-nginx', async () => {
    expect(
      (await read(`log_format j escape=json '{"ip":"$remote_addr","rid":"$request_id"}';`)).found,
    ).toEqual(['ip-address remote_addr', 'log-field request_id'])
    expect((await read(`  #log_format main '$remote_addr $status';`)).found).toEqual([
      'ip-address remote_addr',
    ])
    expect((await read(`log-format-upstream: '$remote_user $req_id'`)).found).toEqual([
      'username remote_user',
      'log-field req_id',
    ])
  })

  it('of nginx may write variables that are made of others, but not flags', async () => {
    const { found, notes } = await read(`
      map $http_x_forwarded_for $visitor { default $remote_addr; "~^(?<first>[^,]+)" $first; }
      map $http_user_agent $robot { default 0; ~*bot 1; }
      set $who $http_x_staff_id;
      log_format own '$visitor $robot \${who} $uid_got';`)
    expect(found).toEqual([
      'ip-address http_x_forwarded_for',
      'username http_x_staff_id',
      'device-id uid_got',
    ])
    expect(notes).toContain('robot')
  })

  it('of Apache is read with escaped quotes and continued lines', async () => {
    const { format, found } = await read(`LogFormat "%a %l %u %t \\"%r\\" %>s \\"%{Referer}i\\" \\
      %{JSESSIONID}C %{UNIQUE_ID}e %!200{User-Agent}i %v %{Content-Type}o" forms`)
    expect(format).toBe('apache')
    expect(found).toEqual([
      'ip-address %a',
      'username %l',
      'username %u',
      'log-field %r',
      'log-field %{Referer}i',
      'cookie JSESSIONID',
      'log-field %{UNIQUE_ID}e',
      'device-metadata %{User-Agent}i',
    ])
  })

  it('of HAProxy is read from options, captures and log-format', async () => {
    expect(
      await read(
        'defaults\n  option httplog\n  capture request header User-Agent len 64\n  http-request capture req.cook(basket) len 9\n',
      ),
    ).toMatchObject({
      format: 'haproxy',
      found: expect.arrayContaining([
        'ip-address %ci',
        'log-field %r',
        'device-metadata %[req.hdr(User-Agent)]',
        'cookie basket',
      ]),
    })
    expect((await read('log-format %ci\\ %[req.hdr(X-Forwarded-For)]\\ %si\\ %{+Q}r')).found).toEqual([
      'ip-address %ci',
      'ip-address %[req.hdr(X-Forwarded-For)]',
      'log-field %r',
    ])
  })

  it('of AWS and W3C is read from a header or a bare list of columns', async () => {
    expect(
      await read('type time elb client:port target:port elb_status_code "request" "user_agent" "trace_id"'),
    ).toMatchObject({
      format: 'alb',
      found: [
        'ip-address client:port',
        'log-field request',
        'device-metadata user_agent',
        'log-field trace_id',
      ],
    })
    expect(
      await read('#Version: 1.0\n#Fields: date time x-edge-location c-ip cs(User-Agent) sc-status'),
    ).toMatchObject({
      format: 'cloudfront',
      found: ['ip-address c-ip', 'device-metadata cs(User-Agent)'],
    })
    expect(await read('#Fields: date time s-ip cs-username c-ip cs(Cookie)')).toMatchObject({
      format: 'w3c',
      found: ['username cs-username', 'ip-address c-ip', 'cookie cs(Cookie)'],
    })
  })
})
