import { describeFaults } from './fault-cases'
import { dateFaults } from './past-dates'

describeFaults(dateFaults, {
  'past-date': {
    broken: [
      'Next review: May 2019.',
      'We will review this notice on 1 June 2026.',
      'It comes into force on 25/05/2018.',
    ],
    fine: ['Next review: May 2027.', 'Last updated 1 May 2024.', 'Next review: November 2026.'],
  },
})
