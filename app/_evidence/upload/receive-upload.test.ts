import { afterAll, expect, test } from 'vitest'
import { startWorkers } from '@/server/worker/start-workers'
import { judgeUpload } from './judge-upload'
import { receiveUpload } from './receive-upload'

const { close } = startWorkers()
afterAll(close)

const state = JSON.stringify({
  cookies: [{ name: 'sid', value: 's3cr3t', domain: 'example.gov.uk', path: '/', expires: -1 }],
  origins: [],
})

type Fields = { file?: string; text?: string; circumstances?: string }

async function judged({ file, text, circumstances }: Fields) {
  const body = new FormData()
  body.append('file', new Blob([file ?? '']), file === undefined ? '' : 'file.json')
  body.append('text', text ?? '')
  body.append('circumstances', circumstances ?? '')
  return judgeUpload(await receiveUpload(new Request('http://localhost/', { method: 'POST', body }), 'edie'))
}

test('a file is read while it comes, with its SHA-256', async () => {
  expect(await judged({ file: state, circumstances: 'Signed in' })).toMatchObject({
    is: 'read',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    reading: { format: 'storage-state', observations: [{ name: 'sid' }] },
  })
})

test('pasted text is read as a file is', async () => {
  const pasted = await judged({ text: state })
  expect(pasted).toEqual(await judged({ file: state }))
})

test.each<[string, Fields, RegExp]>([
  ['nothing', {}, /^Select a file that is not empty, or paste lines of a log$/],
  ['an empty file', { file: '' }, /^Select a file that is not empty/],
  ['a file and text', { file: state, text: state }, /not both$/],
  ['what cannot be read', { file: '{"cookies": [ broken' }, /\(byte \d+\)\. /],
])('%s is refused in words, with what was typed', async (_, fields, message) => {
  expect(await judged({ ...fields, circumstances: 'Signed in' })).toEqual({
    is: 'refused',
    field: 'file',
    message: expect.stringMatching(message),
    circumstances: 'Signed in',
  })
})

test('text that cannot be read is refused beside where it was pasted', async () => {
  expect(await judged({ text: 's3cr3t of nobody' })).toMatchObject({
    is: 'refused',
    field: 'text',
    message: expect.not.stringContaining('s3cr3t'),
  })
})

test('a form that says how large it is, and is too large, is not received', async () => {
  let isRead = false
  const body = new ReadableStream(
    {
      pull(controller) {
        isRead = true
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const headers = { 'content-type': 'multipart/form-data; boundary=b', 'content-length': '400000000' }
  const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
  const upload = await receiveUpload(new Request('http://localhost/', init), 'edie')
  expect(upload.problem).toBe('The file must be 300 MB or smaller')
  expect(isRead).toBe(false)
})

test.each(['--b\r\n', '--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n{"cookies":'])(
  'a form that ends in the middle is said to have been cut off',
  async (body) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const upload = await receiveUpload(
      new Request('http://localhost/', { method: 'POST', body, headers }),
      'edie',
    )
    expect(upload.problem).toMatch(/^The file did not arrive whole/)
  },
)

test('a file that finds no place is received to its end, and refused in words with what was typed', async () => {
  const workers = startWorkers({ evidence: { ofOnePerson: 0 } })
  expect(await judged({ file: state, circumstances: 'Signed in' })).toEqual({
    is: 'refused',
    field: 'file',
    message: 'Many files are being read. Yours was not. Send it again in a few minutes',
    circumstances: 'Signed in',
  })
  expect(await judged({ text: state })).toMatchObject({ is: 'refused', field: 'text' })
  await workers.close()
  startWorkers()
})

test('a file that takes too long is said to be too much, and it can be sent in part', async () => {
  const workers = startWorkers({ evidence: { time: 0, timePerByte: 0 } })
  expect(await judged({ file: state.padEnd(900_000) })).toMatchObject({
    is: 'refused',
    message: 'It took too long to read. Send a part of it, or a shorter recording',
  })
  await workers.close()
  startWorkers()
})
