import { expect, test } from 'vitest'
import type { DeviceAccessBasis } from '@/domain/record/vocabulary/device-access'
import { deviceBasisProvision } from './bases-of-the-day'

test.each<[DeviceAccessBasis, string, string | undefined]>([
  ['consent', '2026-11-30', 'regulation 6'],
  ['strictly-necessary', '2026-11-30', 'Schedule A1'],
  ['statistical-purposes', '2026-02-05', 'Schedule A1'],
  ['strictly-necessary', '2026-02-04', 'regulation 6(4)(b)'],
  ['statistical-purposes', '2026-02-04', undefined],
  ['none', '2026-11-30', undefined],
])('“%s” stood on %s in %s', (basis, day, provision) => {
  expect(deviceBasisProvision(basis, day)).toBe(provision)
})
