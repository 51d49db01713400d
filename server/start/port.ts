import { createServer, type Server } from 'node:net'

/** Another program listens where the application should. */
class PortInUse extends Error {
  override name = 'PortInUse'
  constructor(port: number) {
    super(`Port ${port} is in use by another program. Stop that program, or set PORT to another number.`)
  }
}

/** Throws `PortInUse` before any long step is taken in vain. */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer()
  await listen(probe, port)
  await new Promise((resolve) => probe.close(resolve))
}

/** Makes the server listen on the port, on every address of this machine. Throws `PortInUse`. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error),
    )
    server.listen(port, () => resolve())
  })
}
