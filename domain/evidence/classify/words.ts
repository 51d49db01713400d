/** The words of a name in lower case: `userEmailAddress`, `customer_postcode`, `cs(User-Agent)` and `$http_x_forwarded_for`. */
export function wordsOf(name: string): string[] {
  return withoutWrapping(name)
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}

/** What each log format and server writes around the name of a header. */
const wrappings = [
  /^%[<>]?\{([^}]{1,100})\}\^?[a-z]{1,2}$/i,
  /^(?:cs|sc|x|rs|sr)\(([^)]{1,100})\)$/i,
  /^(?:req|res)\.(?:fhdr|hdr|cook)\(([^),]{1,100})[^)]{0,40}\)$/i,
  /^\$?(?:http|arg|cookie)_(\w{1,100})$/i,
  /^\$\{([^}]{1,100})\}$/,
]

/** A name as it stands between the signs that a format puts around it. */
function withoutWrapping(name: string): string {
  for (const wrapping of wrappings) {
    const inner = wrapping.exec(name)?.[1]
    if (inner) return inner
  }
  return name
}
