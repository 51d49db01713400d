/** The oldest versions that are tested; Next.js, Prisma and the packages that they load need them. */
const oldest: Record<number, number> = { 20: 19, 22: 12, 24: 0 }

/** The newest line of those: what comes after it is let in. */
const newest = 24

/** Throws `NodeTooOld` when the version of Node.js is not one that the application runs on: `engines` in package.json. */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNewEnough = major > newest || minor >= (oldest[major] ?? Number.POSITIVE_INFINITY)
  if (!isNewEnough) throw new NodeTooOld(version)
}

/** The installed Node.js cannot run the application. */
class NodeTooOld extends Error {
  override name = 'NodeTooOld'
  constructor(version: string) {
    super(
      `Node.js ${version} cannot run this. Install 20.19 or a later 20, 22.12 or a later 22, or 24 or later; 24 is recommended.`,
    )
  }
}
