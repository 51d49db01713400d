import { contactFaults } from './contacts'
import { describeFaults } from './fault-cases'

describeFaults(contactFaults, {
  'different-contacts': {
    broken: [
      'Data protection officer: dpo@a.example.\n\nOur data protection officer is at office@a.example.',
      '# Data protection team\n\n1 Street, SW1A 1AA\n\n# Help\n\nThe data protection team, 2 Street, E14 4PU',
    ],
    fine: [
      'Data protection officer: dpo@a.example.\n\nWrite to our data protection officer at DPO@a.example.',
      'Data protection officer: dpo@a.example.\n\nFor access requests, email access@a.example.',
      'Data protection officer: dpo@a.example.\n\nThe ICO is at help@ico.org.uk.',
    ],
  },
})
