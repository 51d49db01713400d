import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WorkTime } from './work-time'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('only work counts, not the time that somebody takes to send more', () => {
  const end = vi.fn()
  const spent = new WorkTime(1000, end)
  spent.start()
  vi.advanceTimersByTime(900)
  spent.stop()
  vi.advanceTimersByTime(1_000_000)
  spent.start()
  vi.advanceTimersByTime(99)
  expect(end).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2)
  expect(end).toHaveBeenCalledOnce()
})

test('what brings more to do brings the time for it', () => {
  const end = vi.fn()
  const spent = new WorkTime(1000, end)
  spent.start()
  vi.advanceTimersByTime(900)
  spent.start(500)
  vi.advanceTimersByTime(599)
  expect(end).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2)
  expect(end).toHaveBeenCalledOnce()
})
