import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { expireAudit, sealAudit } from '@/prisma/history/audit-checkpoints'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { seedDemo } from '@/prisma/seed/seed'
import { testDatabase } from '../support/test-database'
import { valueIn } from './example'
import { steps, take, workflow } from './workflow-history'

const { db, asOwner } = await testDatabase()
const key = 'the-key-of-this-installation'

const sound = { problems: [], unknown: 0 }

test('the demonstration is as its history says', async () => {
  await seedDemo(db, writePage)
  expect(await verifyAudit(db, key)).toMatchObject({ ...sound, summedUp: 0 })
})

// Most steps of any order are refused, so some orders in which they are not come first.
const inOrder = fc.constantFrom(
  ['submit', 'assign', 'sign', 'approve', 'confirm', 'retire', 'reinstate'],
  ['submit', 'assign', 'approveForLater', 'publish', 'submit', 'reassign', 'return'],
  ['signIn', 'signIn', 'recognise', 'signOut', 'makeOfficer', 'signIn', 'signOutEverywhere'],
  ['signIn', 'makeEditor', 'deactivate', 'reactivate', 'takeOut', 'deactivate', 'erase'],
  ['rename', 'confirmShared', 'submit', 'except', 'assign', 'return', 'submit'],
  ['comment', 'answer', 'resolve', 'reopen', 'withdraw', 'comment', 'resolve'],
)
const anyOrder = fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 8 })
const workflows = fc.array(fc.oneof(inOrder, anyOrder), { minLength: 2, maxLength: 5 })

test('whatever people do, all rows are as the history says, also when it has been sealed and has expired', async () => {
  await fc.assert(
    fc.asyncProperty(workflows, async (parts) => {
      const all = await workflow(db)
      for (const part of parts) {
        await take(db, all, part)
        expect(await verifyAudit(db, key), part.join()).toMatchObject(sound)
      }
      valueIn(await sealAudit(db, key, new Date()))
      valueIn(await asOwner((owner) => expireAudit(owner.db, key, new Date())))
      const expired = await verifyAudit(db, key)
      expect(expired).toMatchObject(sound)
      expect(expired.summedUp).toBeGreaterThan(0)
      await take(db, all, parts[0] ?? [])
      expect(await verifyAudit(db, key)).toMatchObject(sound)
    }),
    { numRuns: 4 },
  )
})
