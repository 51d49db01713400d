import { expect, test } from 'vitest'
import { missingStatements } from './create-migration'

test('the migrations give exactly the schema', async () => {
  expect(await missingStatements()).toBe('')
})
