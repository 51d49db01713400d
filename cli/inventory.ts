// The command line: `npm run -s inventory -- --help`.
import { runInventory } from './inventory/run'

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

// What is quoted from a file must not steer the terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g

const tell = (message: string) => console.error(message.replace(control, '\ufffd'))

try {
  const { code, output, messages } = await runInventory(process.argv.slice(2), {
    env: process.env,
    stdin: process.stdin,
    toScreen: process.stdout.isTTY === true,
    tell,
  })
  if (output !== undefined) process.stdout.write(output)
  for (const message of messages ?? []) tell(message)
  process.exitCode = code
} catch (error) {
  // Left to Node.js, a fault of ours would end with the code of a record that lacks something.
  console.error(error)
  process.exitCode = 2
}
