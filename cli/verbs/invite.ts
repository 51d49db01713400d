import { parseArgs } from 'node:util'
import { inviteAdministrator } from '@/prisma/people/people'
import { type Command, couldNot, wrongUse } from '../inventory/command'
import { onMigratedDatabase } from '../inventory/database'

/** Lets the first administrator of an organisation in. */
export const invite: Command = {
  help: `Usage: npm run -s inventory -- invite EMAIL --name NAME --organisation ID

Lets somebody sign in as an administrator of an organisation, with the address that the identity provider knows them by.
They invite everybody else in the application. Import a record file first: it creates the organisation.

The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: 'string' }, organisation: { type: 'string' } },
    })
    const [email, ...others] = positionals
    const { name, organisation } = values
    if (!email || others.length > 0 || !name || !organisation)
      return wrongUse('Give one email address, a name and an organisation.', invite)
    return onMigratedDatabase(terminal, async ({ db }) => {
      const invited = await inviteAdministrator(db, organisation, { name, email })
      if (invited.ok) return { code: 0, messages: [`${email} can now sign in as an administrator.`] }
      const { refusal } = invited
      return refusal.kind === 'problems'
        ? couldNot(...refusal.problems.map(({ message }) => message))
        : couldNot(`There is no organisation with the id “${organisation}”.`)
    })
  },
}
