import { describeFaults } from './fault-cases'
import { unfinished } from './unfinished'

describeFaults(unfinished, {
  'unfinished-text': {
    broken: [
      'Write to [insert address].',
      'We keep it for XX years.',
      'Date: TBC.',
      'Preifatrwydd {in welsh}',
      'Lorem ipsum dolor sit amet.',
      'Hello {{ name }}.',
      '# [Name of your service]\n\nText.',
      'How long: [not recorded yet: how long it is kept]',
      'Owner: to be confirmed.',
      '[COUNCIL NAME] decides.',
      'Write to <name>.',
      'Ask {name}.',
      'Ask <% name %>.',
      'Date: DD/MM/YYYY.',
      'Contact: [●].',
      'Click or tap here to enter text.',
      'Call %PHONE_NUMBER%.',
    ],
    fine: [
      'Write to us.',
      'Chapter X.',
      'It opens in [a new tab].',
      'Ask [email protected].',
      'A form to be completed by you.',
      'The cookie _gat_UA-[number].',
      'Write to <dpo@a.example>.',
      'See [1].',
      'Read [our policy](https://a.example/).',
    ],
  },
})
