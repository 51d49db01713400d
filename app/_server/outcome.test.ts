import { expect, test } from 'vitest'
import { outcomeOf, problemsOfRefusal } from './outcome'

const failing = (code: string) => outcomeOf(() => Promise.reject(Object.assign(new Error(code), { code })))

test('a database that is away, or in which others hold what is needed, is a refusal that says what to do', async () => {
  for (const [code, because, words] of [
    ['ECONNREFUSED', 'away', 'Try again in a few minutes'],
    ['55P03', 'busy', 'Nothing has been saved'],
  ] as const) {
    const outcome = await failing(code)
    expect(outcome).toEqual({ refusal: { kind: 'unavailable', because } })
    const problems = problemsOfRefusal({ kind: 'unavailable', because })
    expect(problems).toMatchObject([{ path: '', message: expect.stringContaining(words) }])
  }
})

test('a bug stays one', async () => {
  await expect(failing('ERR_INVALID_ARG_TYPE')).rejects.toThrow('ERR_INVALID_ARG_TYPE')
})
