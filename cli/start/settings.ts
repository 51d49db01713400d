/** A setting in the environment makes no sense. */
class WrongSetting extends Error {
  override name = 'WrongSetting'
}

/**
 * The port to listen on and the address that people use, this machine's own unless NEXTAUTH_URL is set. Throws
 * `WrongSetting`.
 */
export function settings({ PORT, NEXTAUTH_URL }: NodeJS.ProcessEnv): { port: number; address: string } {
  const port = Number(PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new WrongSetting(`PORT is “${PORT}”. Set it to a number from 1 to 65535.`)
  const address = NEXTAUTH_URL || `http://localhost:${port}`
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new WrongSetting(
      `NEXTAUTH_URL is “${address}”. Set it to the address that people use, like https://inventory.example.gov.uk.`,
    )
  return { port, address }
}
