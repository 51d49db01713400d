import { idSchema } from '@/domain/record/field'

/** As long as an id may be. */
const longest = 64

/** Addresses for a thing of that name, without end: from the name if it can be one, then with -2, -3 … after it. */
export function* slugsOf(name: string): Generator<string, never> {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .match(/[a-z0-9]+/g)
  const base = words?.join('-') ?? 'service'
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`
    const slug = base.slice(0, longest - suffix.length).replace(/-$/, '') + suffix
    if (idSchema.safeParse(slug).success) yield slug
  }
}
