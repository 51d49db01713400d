import { reportFingerprinting } from './report-fingerprinting'
import { reportStoring } from './report-storing'
import { makeTools } from './tools'
import { whatIsStored } from './what-is-stored'

// Compilers that keep the names of functions wrap them in `__name`, which the browser does not have.
const inBrowser = (statements: string) => `(() => { const __name = (it) => it; ${statements} })()`

/** The name of the function in a page by which the script there says what it saw. */
export const reporter = 'privacyInventorySaw'

/** The script that runs in each page before its own ones. It notes who calls what, and then does what was called. */
export const reportingScript = inBrowser(
  `const tools = (${makeTools})('${reporter}'); (${reportStoring})(tools); (${reportFingerprinting})(tools)`,
)

/** The expression that gives what is stored for the origin of a page. */
export const storedExpression = inBrowser(`return (${whatIsStored})()`)
