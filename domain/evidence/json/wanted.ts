/**
 * Elements of a JSON document that are wanted. A path names keys by their names, and each member of an array or object by `*`:
 * `log.entries.*`. Keys with a dot in them cannot be named, only reached by `*`. Wanted elements do not lie in one another.
 */
export type Wanted = {
  path: string
  /** What one of them is called in error messages: “entry”. */
  called: string
  /** The paths inside an element that are kept; what lies elsewhere is `null`. All of it, when not given. */
  keep?: readonly string[]
}

/** What to do with the value at one place of a document. A place without a branch is passed over. */
export type Branch = {
  /** Values here are elements of their own. */
  element?: Wanted
  /** All below is kept. */
  keep?: true
  members: Member[]
  each?: Branch
}

/** A key that leads on, with its bytes: most keys of a document need never become text. */
type Member = { name: string; bytes: Uint8Array; branch: Branch }

/** The tree that the paths make. */
export function branchesOf(wanted: readonly Wanted[]): Branch {
  const root: Branch = { members: [] }
  for (const element of wanted) {
    const branch = below(root, element.path)
    branch.element = element
    if (element.keep) for (const path of element.keep) below(branch, path).keep = true
    else branch.keep = true
  }
  return root
}

/** The member whose key stands between two indexes of some bytes. */
export function memberOf(
  { members }: Branch,
  bytes: Uint8Array,
  from: number,
  to: number,
): Member | undefined {
  for (const member of members) if (isAt(member.bytes, bytes, from, to)) return member
  return undefined
}

function below(branch: Branch, path: string): Branch {
  let at = branch
  for (const name of path.split('.')) {
    if (name === '*') {
      at.each ??= { members: [] }
      at = at.each
    } else {
      let member = at.members.find((known) => known.name === name)
      if (!member) {
        member = { name, bytes: new TextEncoder().encode(name), branch: { members: [] } }
        at.members.push(member)
      }
      at = member.branch
    }
  }
  return at
}

function isAt(key: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false
  for (let at = 0; at < key.length; at++) if (key[at] !== bytes[from + at]) return false
  return true
}
