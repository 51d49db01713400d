import { expect, onTestFinished, test, vi } from 'vitest'
import { newId } from './new-id'

test('an id is a UUIDv7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('ids made in the same millisecond, and after the clock was set back, are in the order of their making', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const now = Date.now()
  const ids = Array.from({ length: 10_000 }, (_, index) => {
    vi.setSystemTime(now - Math.floor(index / 5000))
    return newId()
  })
  expect(ids).toEqual([...ids].sort())
  expect(new Set(ids).size).toBe(ids.length)
})
