import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { handedOver } from '@/app/_written/handed-over'
import { withHandedOver } from './hand-over'

const request = (accept?: string) => ({ headers: { accept } }) as IncomingMessage

/** What is found under a name after it was set for a request and others were under way. */
function handled(accept: string | undefined, words: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    withHandedOver(request(accept), async () => {
      handedOver()?.set('name', words)
      await sleep(5)
      resolve(handedOver()?.get('name'))
    })
  })
}

test('each whole page finds what was handed over for it alone', async () => {
  const pages = ['first', 'second', 'third']
  expect(await Promise.all(pages.map((words) => handled('text/html,*/*', words)))).toEqual(pages)
  expect(handedOver()).toBeUndefined()
})

test('nothing is handed over for what the scripts ask for', async () => {
  expect(await handled('text/x-component', 'words')).toBeUndefined()
  expect(await handled(undefined, 'words')).toBeUndefined()
})
