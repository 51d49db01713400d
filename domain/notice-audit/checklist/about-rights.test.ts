import { itemsAboutRights } from './about-rights'
import { describeItems } from './item-cases'

describeItems(itemsAboutRights, {
  'right-access': {
    meets: ['You have the right to:\n\n- get a copy of your data', 'You can ask for access to your data.'],
    misses: ['Staff have access to your data.', 'You can see how we use data.'],
  },
  'right-rectification': {
    meets: ['You have the right to have inaccurate data corrected.', 'You can ask us to correct it.'],
    misses: ['Data is kept correct.'],
  },
  'right-erasure': {
    meets: ['You have the right to erasure.', '# Your rights\n\nYou can have your data deleted.'],
    misses: [
      'Data is deleted after a year.',
      'You can delete cookies in your browser.',
      'Requests are deleted after a year.',
    ],
  },
  'right-restriction': {
    meets: ['You have the right to restrict processing.'],
    misses: ['Access is restricted.', 'You have the right, within limits, to ask.'],
  },
  'right-objection': {
    meets: ['You have the right to object.'],
    misses: ['The object of this notice.'],
  },
  'right-portability': {
    meets: [
      'You have the right to data portability.',
      'You have the right to get it in a machine-readable form.',
    ],
    misses: ['You have the right to object.'],
  },
  'withdraw-consent': {
    meets: [
      'We rely on your consent. You can withdraw your consent at any time.',
      'We rely on your consent. You are able to remove your consent.',
    ],
    misses: ['We rely on your consent.'],
  },
  'complaint-to-controller': {
    meets: [
      'You have the right to complain to us.',
      '# Complaints\n\nTo make a complaint, email privacy@example.org.',
      'You can complain to us or to the ICO.',
      'Make a complaint to the Professional Standards Department.',
    ],
    misses: [
      'You have the right to complain to the Information Commission.',
      'If you are unhappy, contact us.',
    ],
  },
  'complaint-to-regulator': {
    meets: [
      'You can complain to the ICO.',
      'If you are not satisfied, contact the ICO.',
      '# Complaints\n\nContact the Information Commission.',
    ],
    misses: ['You can complain to us.'],
  },
})
