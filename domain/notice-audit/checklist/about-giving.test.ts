import { itemsAboutGiving } from './about-giving'
import { describeItems } from './item-cases'

describeItems(itemsAboutGiving, {
  obligation: {
    meets: ['You must give us your name.', 'You do not have to tell us your age.'],
    misses: ['We must answer.', 'We need to collect information to help you.'],
  },
  consequences: {
    meets: [
      'You must give us your name. If you do not, you cannot use the service.',
      'You must give us your name. If it is not given, you cannot use the service.',
      'You must give us your name. If these are not given:\n\n- your name: you cannot use the service',
    ],
    misses: [
      'You must give us your name.',
      'You must give us your name. If these are not given:\n\n- your name: nothing follows',
      'You must give us your name. If you do not agree, you may not like it.',
    ],
  },
  source: {
    meets: ['We get your data from other departments.', '# Where we get your data\n\nThe police.'],
    misses: ['We collect your name.', 'Nothing is provided by post.'],
  },
  'automated-decisions': {
    meets: ['We do not use automated decision making.', 'No decision is made without a person. '],
    misses: ['We decide quickly.'],
  },
})
