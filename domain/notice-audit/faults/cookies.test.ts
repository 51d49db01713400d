import { cookieFaults } from './cookies'
import { describeFaults } from './fault-cases'

const table = (rows: string, head = 'Name | Purpose | Expires') =>
  `# Cookies\n\n| ${head} |\n| ${head.replace(/[^|]+/g, ' - ')} |\n${rows}`

describeFaults(cookieFaults, {
  'cookie-without-expiry': {
    broken: [
      table('| _ga | Counts visits | - |'),
      table('| _ga | Counts visits | Persistent |'),
      table('| Google | _ga | Counts visits |', 'Provider | Cookie | Purpose'),
      table('| _ga | Counts visits |', 'Name | Purpose'),
      table('| _ga | Cyfri | |', 'Enw | Pwrpas y cwci | Daw i ben'),
    ],
    fine: [table('| _ga | Counts visits | 2 years |'), '# Visits\n\n| Name | Age |\n| - | - |\n| A | B |'],
  },
})
