const irregular = new Map([
  ['have', 'has'],
  ['are', 'is'],
  ['were', 'was'],
  ['do', 'does'],
  ['don’t', 'does not'],
  ["don't", 'does not'],
  ['aren’t', 'is not'],
  ["aren't", 'is not'],
  ['haven’t', 'has not'],
  ["haven't", 'has not'],
])
const irregularBases = new Map([
  ...[...irregular].map(([base, third]) => [third, base] as const),
  ['caches', 'cache'],
  ['goes', 'go'],
  ['ties', 'tie'],
  ['lies', 'lie'],
])

/** The same for every person: modal verbs, and what has happened. */
const unchanging = new Set(
  `can cannot can’t can't could couldn’t may might must mustn’t shall should shouldn’t will won’t won't would wouldn’t
  had did didn’t didn't got gave held kept sent took told made said saw knew found left lost met paid put read ran set sold thought wrote
  became began brought built bought chose drew grew heard hid led let learnt spoke spent stood stopped understood won
  cut dealt fell felt flew forgot froze grew lent meant rose shook shut slept split spread stole stuck swore taught tore woke wore`
    .split(/\s+/u)
    .filter((word) => !['read', 'set', 'put', 'let'].includes(word)),
)

/** Whether a verb says the same of one and of many. */
export function isUnchanging(verb: string): boolean {
  return (
    unchanging.has(verb) ||
    (/[a-z]{2}ed$/u.test(verb) &&
      !['need', 'feed', 'speed', 'proceed', 'exceed', 'succeed', 'heed', 'seed', 'breed', 'embed'].includes(
        verb,
      ))
  )
}

/** “ask” as “asks”, “have” as “has”; “can” and “asked” stay. */
export function thirdPerson(verb: string): string {
  const known = irregular.get(verb)
  if (known) return known
  if (isUnchanging(verb)) return verb
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(verb) && verb !== 'cache' ? `${verb}es` : `${verb}s`
}

/** “asks” as “ask”: the form that goes with many. Undefined for what does not look like a verb of one. */
export function baseForm(verb: string): string | undefined {
  const known = irregularBases.get(verb)
  if (known) return known
  if (/[^aeiou]ies$/u.test(verb)) return `${verb.slice(0, -3)}y`
  if (/(?:ss|x|zz|ch|sh|[^aeiou]o)es$/u.test(verb)) return verb.slice(0, -2)
  return /[^s]s$/u.test(verb) ? verb.slice(0, -1) : undefined
}

/** Verbs with which organisations and services are described, and that are no nouns in the same form. */
const plainVerbs = `act add administer advise aggregate allow analyse apply archive arrange ask assess authenticate authorise back block book bring build
  carry check collect combine compare confirm connect deal decide delete deliver deploy detect develop disclose do encrypt enforce ensure enter
  examine explain filter find fix follow gather get give handle have hear help hide hold identify improve include inspect install
  invite investigate join keep know learn let listen look maintain make manage match measure monitor need obtain offer operate own pass pay
  prevent produce protect prosecute prove provide publish put receive recognise recover refer regulate rely remember remind remove replace represent resolve respond review route run save
  scan schedule see send serve set show sign solve sort spot stop store supervise supply take teach tell train transcribe translate treat try understand use verify
  write`
/** These are as often nouns, so what stands after them decides. */
const nounsToo = `access address answer assist audit backup call change claim contact control copy count design display document email experience
  file form function guard guide host issue judge link list log mail message move name notice notify order phone place plan print process
  profile program query question record release reply report request research reset result return search secure sell share sign stream study support
  survey talk target test text time trace track transfer update upload view visit watch work`

const plain = new Set(plainVerbs.split(/\s+/u))
const asNouns = new Set(nounsToo.split(/\s+/u))

/** Whether a word is known as a verb in the form that goes with many: surely, or only where a thing follows it. */
export function verbIn(word: string): 'verb' | 'verb or noun' | undefined {
  if (plain.has(word) || ['are', 'were'].includes(word)) return 'verb'
  return asNouns.has(word) ? 'verb or noun' : undefined
}

/** Every verb known to `verbIn`. */
export const knownVerbs: readonly string[] = [...plain, ...asNouns]

/** Words after which a noun follows, not a verb of the one named before. */
export const prepositions = new Set(
  `about above across after against along among around as at before behind below between by despite during for from in inside into like near
  of off on onto out over through throughout to toward towards under until up upon via with within without`.split(
    /\s+/u,
  ),
)
