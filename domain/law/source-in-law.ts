const toBeFound = /\b(to be (confirmed|decided|added|found)|tb[ac]|not known|unknown|n\/a|none)\b/i
const dataProtectionLaw = /^(the )?(uk )?(gdpr|general data protection regulation|data protection act)\b/i
/** The article that lists the lawful bases lays down none of them. */
const articleSix = /^(the )?(uk )?gdpr,? article 6\b|^article 6\b/i
const namesLaw =
  /\b(acts?|regulations?|gdpr|orders?|rules?|measures?|statutes?|statutory|legislation|directions?|directives?|sections?|articles?|paragraphs?|schedules?|courts?|law)\b|\b(19|20)\d\d\b/i

/** What a source in law is for: a task or function that it gives, or a duty that it lays down. */
type Given = 'task' | 'duty' | 'function'

/** Why a source does not lay down a task, duty or function, or nothing if it may. */
export function wrongSource(source: string, given: Given): string | undefined {
  if (toBeFound.test(source)) return 'find the law behind it'
  // Data protection law itself obliges controllers, for example to keep data secure, but gives nobody a task.
  if (articleSix.test(source) || (given !== 'duty' && dataProtectionLaw.test(source)))
    return 'name the law that gives you the task or duty, not the one that asks for it'
  if (given === 'duty' && !namesLaw.test(source)) return 'name the law that says you must'
  if (given === 'function' && !namesLaw.test(source)) return 'name the law that gives you this function'
  return undefined
}
