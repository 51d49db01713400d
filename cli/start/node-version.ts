/** The oldest version that is tested; Next.js and Prisma need it. */
const oldest = [20, 19]

/** Throws `NodeTooOld` when the version of Node.js is older than the application needs. */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldest
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) throw new NodeTooOld(version)
}

/** The installed Node.js cannot run the application. */
class NodeTooOld extends Error {
  override name = 'NodeTooOld'
  constructor(version: string) {
    super(`Node.js ${version} is too old. Install version ${oldest.join('.')} or later; 24 is recommended.`)
  }
}
