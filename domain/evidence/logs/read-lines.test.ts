import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleLogs, found, readText } from './example-logs'
import { recogniseLog } from './recognise'

const logs = Object.values(exampleLogs)

describe('reading a log', () => {
  it('finds the same in chunks of any size', async () => {
    for (const log of logs) {
      const whole = await readText(log)
      for (const size of [1, 7, 100]) expect(await readText(log, size)).toEqual(whole)
    }
  })

  it('never throws for a line that is cut anywhere, as long as another fits', async () => {
    for (const log of logs) {
      const lines = log.split('\n')
      const last = lines.at(-1) ?? ''
      for (let at = 0; at < last.length; at += 3)
        expect(await readText(`${lines.join('\n')}\n${last.slice(0, at)}`)).toBeDefined()
    }
  })

  it('recognises or refuses any text without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...logs),
        fc.string({ unit: 'binary' }),
        fc.nat(400),
        async (log, noise, at) => {
          await readText(log.slice(0, at) + noise + log.slice(at)).catch((refusal: Error) =>
            expect(refusal.name).toBe('CannotRead'),
          )
        },
      ),
    )
  })

  it('keeps nothing of any value', async () => {
    for (const log of logs) {
      const marked = log.replace(
        /[Aa]da|Lovelace|grace|abc\b|LS1|dark|Firefox|X11|start|CB1?|example|forms-web/g,
        'QZSECRET',
      )
      expect(marked).not.toBe(log)
      expect(JSON.stringify(await readText(marked))).not.toContain('QZSECRET')
    }
  })

  it('finds one email address among many lines', async () => {
    const [line = ''] = exampleLogs['nginx combined'].split('\n')
    const many = `${line}\n`.repeat(5000)
    expect(found(await readText(many)).join()).not.toContain('email-address')
    const one = line.replace('page=2', 'page=ada%40example.org')
    expect(found(await readText(`${many}${one}\n${many}`))).toContain(
      'contact-details query parameter page (email-address)',
    )
    const user = line.replace(' - - ', ' - ada@example.org ')
    expect(found(await readText(`${many}${user}\n`))).toContain('username remote_user (email-address)')
  })

  it('says how closely the lines of a long log were looked at', async () => {
    const [line = ''] = exampleLogs['nginx combined'].split('\n')
    expect((await readText(`${line}\n`.repeat(100)))?.notes.join()).not.toContain('one in five')
    expect((await readText(`${line}\n`.repeat(20_001)))?.notes.join()).toContain(
      'first 20,000 lines and one in five',
    )
  })

  it('cuts lines that no log writes, and says how many', async () => {
    const [line = ''] = exampleLogs['nginx combined'].split('\n')
    const reading = await readText(`${line}\n${'x'.repeat(300_000)}\n${line}\n`)
    expect(reading?.notes).toContain('1 line is longer than 64 kilobytes: only the beginning was read.')
    expect(reading?.extent).toBe('3 lines')
  })

  it('says where a log is not what its beginning promised, and quotes nothing', async () => {
    const reader = recogniseLog(exampleLogs['nginx combined'])
    const other = (async function* () {
      yield new TextEncoder().encode('QZSECRET\nQZSECRET\n')
    })()
    await expect(reader?.(other)).rejects.toMatchObject({
      unreadable: { place: 'line 1', problem: expect.not.stringContaining('QZSECRET') },
    })
  })
})
