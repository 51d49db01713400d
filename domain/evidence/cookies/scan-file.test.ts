import { expect, test } from 'vitest'
import { CannotRead } from '../cannot-read'
import type { Reading } from '../reading'
import { isScanFile, readScanFile, writeScanFile } from './scan-file'

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

const scan: Reading = {
  format: 'scan',
  site: 'visits.example.gov.uk',
  collectedOn: '2026-11-22',
  tool: 'privacy-inventory 0.1.0',
  extent: '3 pages, 41 requests',
  notes: ['The limit of requests was reached.'],
  observations: [
    {
      ...{
        kind: 'cookie',
        name: '_ga_*',
        host: 'example.gov.uk',
        party: 'first',
        ways: ['script', 'header'],
      },
      ...{ lasts: 'P400D', attributes: ['secure'], setBy: 'www.googletagmanager.com', times: 4, size: 51 },
      ...{
        phases: ['before-choice', 'after-accept'],
        page: 'visits.example.gov.uk/start',
        looksLike: ['token'],
      },
    },
    {
      kind: 'session-storage',
      name: 'draft',
      host: 'visits.example.gov.uk',
      ways: ['stored'],
      lasts: 'session',
      empty: true,
      times: 1,
    },
  ],
}

const refusal = async (text: string) => {
  const error = await readScanFile(bytesOf(text)).catch((thrown: unknown) => thrown)
  if (!(error instanceof CannotRead)) throw new Error('It was not refused')
  return error
}

const changed = (change: Record<string, unknown>) =>
  JSON.stringify({
    ...JSON.parse(writeScanFile(scan)),
    observations: [{ ...scan.observations[0], ...change }],
  })

test('a scan is read as it was written', async () => {
  const written = writeScanFile(scan)
  expect(isScanFile(written)).toBe(true)
  expect(isScanFile(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(written)).reverse())))).toBe(
    true,
  )
  expect(isScanFile('{"log":{}}')).toBe(false)
  expect(await readScanFile(bytesOf(written))).toEqual(scan)
})

test('what somebody wrote into it by hand is cleaned of values', async () => {
  const { observations, notes } = await readScanFile(
    bytesOf(
      JSON.stringify({
        ...JSON.parse(
          changed({
            name: 'user_12345678',
            host: 'https://a.example/?q=ada',
            page: 'a.example/p?s3cr3t',
            setBy: 's3cr3t!',
          }),
        ),
        notes: ['Ask ada@example.gov.uk'],
      }),
    ),
  )
  expect(observations).toMatchObject([{ name: 'user_*', host: 'a.example', page: 'a.example/p' }])
  expect(observations[0]).not.toHaveProperty('setBy')
  expect(notes).toEqual(['Ask *'])
})

test.each([
  ['an unknown kind', { kind: 'biscuit' }, 'observation 1, “kind”'],
  ['a lifetime that is none', { lasts: 's3cr3t' }, 'observation 1, “lasts”'],
  ['something that an observation does not say', { value: 's3cr3t' }, 'observation 1'],
  ['looks that are none', { looksLike: ['s3cr3t'] }, 'observation 1, “looksLike”'],
])('%s is refused, with its place and without its words', async (_, change, place) => {
  const { unreadable, message } = await refusal(changed(change))
  expect(unreadable.place).toBe(place)
  expect(message).not.toContain('s3cr3t')
})

test('a file of another version is refused', async () => {
  const { unreadable } = await refusal(writeScanFile(scan).replace('"version": 2', '"version": 3'))
  expect(unreadable.place).toBe('the beginning, “version”')
})
