import { couldNot, type Outcome, type Terminal, wrongUse } from './command'
import { help, verbs } from './verbs'

/** Runs the verb that the arguments begin with. Throws only on a fault of the program. */
export async function runInventory([name = '', ...args]: string[], terminal: Terminal): Promise<Outcome> {
  if (name === '--help' || name === '-h' || name === 'help') return { code: 0, output: `${help}\n` }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!verb) return couldNot(name ? `There is no verb “${name}”.` : 'Say what to do.', '', help)
  const command = await verb.load()
  if (args.includes('--help') || args.includes('-h')) return { code: 0, output: `${command.help}\n` }
  try {
    return await command.run(args, terminal)
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code))))
      throw error
    return wrongUse(error.message, command)
  }
}
