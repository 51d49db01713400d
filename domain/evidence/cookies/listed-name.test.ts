import { expect, test } from 'vitest'
import { namesInCell } from './listed-name'

test.each([
  ['_ga', ['_ga']],
  ['_ga, _gid', ['_ga', '_gid']],
  ['_ga and _gid', ['_ga', '_gid']],
  ['_ga\n_gid', ['_ga', '_gid']],
  ['_ga_*', ['_ga_*']],
  ['_ga_<container-id>', ['_ga_*']],
  ['_ga_[ID]', ['_ga_*']],
  ['_gat_UA-XXXXXXX-X', ['_gat_UA-*']],
  ['_ga_XXXXXXXXXX', ['_ga_*']],
  ['_ga_#', ['_ga_*']],
  ['_hjSession_{site_id}', ['_hjSession_*']],
  ['session (essential)', ['session']],
  ['`csrf_token`', ['csrf_token']],
  ['---', []],
  ['', []],
])('the cell “%s” names %j', (cell, names) => {
  expect(namesInCell(cell)).toEqual(names)
})

test('an expression, and the beginning of a name, become patterns', () => {
  expect(namesInCell('^_ga_.*$', { expression: true })).toEqual(['_ga_*'])
  expect(namesInCell('^connect\\.sid$', { expression: true })).toEqual(['connect.sid'])
  expect(namesInCell('_gat_', { beginning: true })).toEqual(['_gat_*'])
})
