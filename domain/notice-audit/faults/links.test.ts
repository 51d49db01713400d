import { describeFaults } from './fault-cases'
import { linkFaults } from './links'

describeFaults(linkFaults, {
  'misleading-link': {
    broken: [
      '[ico.org.uk](https://elsewhere.example/)',
      '[https://ico.org.uk/make-a-complaint](https://ico.org.uk/concerns)',
      '[dpo@a.example](mailto:other@a.example)',
      '[dpo@a.example](https://a.example/)',
      '[020 7946 0000](tel:+442079460001)',
      '[Complain](#)',
      '[our policy](http://localhost:3000/policy)',
      '[ico.org.uk (opens in new tab)](https://elsewhere.example/)',
      '[Read more](javascript:alert)',
    ],
    fine: [
      '[ico.org.uk](https://www.ico.org.uk/)',
      '[www.ico.org.uk/make-a-complaint](https://ico.org.uk/make-a-complaint/?a=1)',
      '[DPO@a.example](mailto:dpo@a.example?subject=x)',
      '[020 7946 0000](tel:+442079460000)',
      '[Complain](https://a.example/)',
      '[Go up](#top)',
    ],
  },
})
