import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Next.js asks for these to be part of the scripts. */
const asked = ['app/error.tsx', 'app/global-error.tsx']

const hookOrHandler = /\buse[A-Z]\w*[(<]|\bon[A-Z]\w*=/

test('a file belongs to the scripts only where it uses a hook or a handler', () => {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  )
  const clients = files
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => /^['"]use client['"]/m.test(text))
  expect(clients.length).toBeGreaterThan(5)
  const needless = clients.filter(({ file, text }) => !asked.includes(file) && !hookOrHandler.test(text))
  expect(needless.map(({ file }) => file)).toEqual([])
})
