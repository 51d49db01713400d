import { browserKeeps, browserKeepsSinceLast, checkedOn, forUnknownTime, inSystem } from '../defaults'
import { ofThirdParty, setBy, sometimes } from '../device-items'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { provider } from '../parties'
import { added, captured, ipAddress } from '../request-fields'
import { botCheck } from '../usual-cookies'

const paid = {
  sources: ['person'],
  moments: ['paying'],
  obligation: 'required',
  withoutIt: 'The person cannot pay in this way.',
  purpose: 'service',
  holdings: [inSystem],
  ties: ['itself'],
  alwaysThere: true,
} as const satisfies Partial<CatalogueIdentifier>

const card = (name: string): CatalogueIdentifier => ({
  ...paid,
  kind: 'financial',
  plainName: 'Card details',
  name,
  description: 'The card number, its expiry date and its security code. Our service does not see them.',
  whyNeeded: 'A card cannot be charged without them.',
})
const cardSummary = (name: string): CatalogueIdentifier => ({
  ...paid,
  kind: 'financial',
  plainName: 'Kind and last digits of the card',
  name,
  description: 'Enough of the card to find a payment again, but not to use it.',
  whyNeeded: 'It lets us find a payment when somebody asks about it.',
  ties: ['joined'],
})
const payer = (name: string): CatalogueIdentifier => ({
  ...paid,
  kind: 'name',
  plainName: 'Name on the card',
  name,
  description: 'As it is printed on the card.',
  whyNeeded: 'The bank checks it.',
})
const billing = (name: string): CatalogueIdentifier => ({
  ...paid,
  kind: 'contact-details',
  plainName: 'Billing address',
  name,
  description: 'Where the bank sends letters to the holder of the card.',
  whyNeeded: 'The bank checks it to stop fraud.',
})
const email = (name: string): CatalogueIdentifier => ({
  ...paid,
  kind: 'contact-details',
  plainName: 'Email address',
  name,
  description: 'Where the receipt goes.',
  whyNeeded: 'A receipt cannot be sent without it.',
})
const amount = (name: string): CatalogueIdentifier => ({
  ...paid,
  kind: 'financial',
  plainName: 'What was paid, when and for what',
  name,
  description: 'The amount, the date, the reference and whether the payment worked.',
  whyNeeded: 'It shows what was paid for, and lets us pay money back.',
  ties: ['joined'],
})
const address = (name: string): CatalogueIdentifier => ({
  ...ipAddress(name),
  moments: ['paying'],
  whyNeeded: 'It helps to find fraud.',
})

const pay = (
  one: Omit<CatalogueEntry, 'subject' | 'system'> & {
    system?: Partial<NonNullable<CatalogueEntry['system']>>
  },
): CatalogueEntry => ({
  ...one,
  subject: 'payments',
  system: {
    name: one.name,
    publicName: one.name,
    kind: 'payments',
    description: 'Takes payments.',
    operator: 'processor',
    agreement: 'contract',
    ...one.system,
  },
})

/** What takes payments. Our service never sees a whole card number. */
export const payments: readonly CatalogueEntry[] = [
  pay({
    id: 'govuk-pay',
    name: 'GOV.UK Pay',
    summary: 'Payments by card, Apple Pay or Google Pay through GOV.UK Pay.',
    words: ['Government Digital Service'],
    note: 'The company behind it that moves the money depends on your contract. Record it as another organisation.',
    source: 'https://docs.payments.service.gov.uk/api_reference/',
    checkedOn,
    party: {
      name: 'GOV.UK Pay',
      named: 'named',
      description: 'Takes payments for us.',
      places: ['GB'],
      notice: 'https://www.payments.service.gov.uk/privacy/',
    },
    system: { agreement: 'memorandum' },
    identifiers: [
      card('card number, expiry date, security code'),
      cardSummary('card_details.card_brand, first_digits_card_number, last_digits_card_number, expiry_date'),
      payer('card_details.cardholder_name'),
      added(billing('card_details.billing_address')),
      email('email'),
      amount('amount, reference, description, payment_id, created_date, state'),
      added({
        ...amount('metadata'),
        plainName: 'Details that the service adds to the payment',
        description: 'For example a case reference, so that the payment can be matched.',
        whyNeeded: 'It joins the payment with the case that it is for.',
      }),
      { ...address(''), name: undefined },
    ],
  }),
  pay({
    id: 'stripe',
    name: 'Stripe',
    summary: 'Payments by card and wallet, with a script that looks for fraud.',
    source: 'https://stripe.com/legal/cookies-policy',
    checkedOn,
    party: provider('Stripe', 'https://stripe.com/gb/privacy', 'Takes payments for us.', ['IE', 'US']),
    identifiers: [
      card('card.number, card.exp_month, card.exp_year, card.cvc'),
      cardSummary('card.brand, card.last4, card.fingerprint'),
      payer('billing_details.name'),
      added(billing('billing_details.address')),
      email('billing_details.email, receipt_email'),
      amount('amount, created, status, metadata'),
      address('client_ip'),
      ...setBy(
        'the Stripe script',
        botCheck('__stripe_mid', browserKeeps('P1Y'), {
          plainName: 'Fraud check cookie',
          description: 'Recognises your device to find fraud.',
          moments: ['paying'],
        }),
        botCheck('__stripe_sid', browserKeepsSinceLast('PT30M'), {
          plainName: 'Fraud check cookie',
          description: 'Recognises your visit to find fraud.',
          moments: ['paying'],
        }),
        ...sometimes(
          ...ofThirdParty(
            botCheck('m', forUnknownTime, { plainName: 'Fraud check cookie', moments: ['paying'] }),
          ),
        ),
      ),
    ],
  }),
  pay({
    id: 'worldpay',
    name: 'Worldpay',
    summary: 'Payments by card on pages of Worldpay.',
    words: ['hosted payment pages'],
    source: 'https://developer.worldpay.com/',
    party: provider('Worldpay', 'https://www.worldpay.com/en/privacy-policy', 'Takes payments for us.', [
      'GB',
    ]),
    identifiers: [
      card('cardNumber, expiryDate, cvc'),
      cardSummary('paymentMethod, cardNumber last 4 digits'),
      payer('cardHolderName'),
      added(billing('billingAddress')),
      added(email('shopperEmailAddress')),
      amount('orderCode, amount, description'),
      address('shopperIPAddress'),
    ],
  }),
  pay({
    id: 'paypal',
    name: 'PayPal',
    summary: 'Payments from a PayPal account or card.',
    source: 'https://developer.paypal.com/docs/api/orders/v2/',
    checkedOn,
    note: 'PayPal also decides for itself how it uses the data. Say so in your notice.',
    party: provider(
      'PayPal',
      'https://www.paypal.com/uk/legalhub/paypal/privacy-full',
      'Takes payments for us.',
      ['GB', 'US'],
    ),
    system: { operator: 'third-party', agreement: 'terms' },
    identifiers: [
      {
        ...payer('payer.name'),
        plainName: 'Name',
        description: 'As it stands in the PayPal account.',
        sources: ['party'],
        publicSource: false,
      },
      email('payer.email_address'),
      {
        ...cardSummary('payer.payer_id'),
        kind: 'third-party-sign-in',
        plainName: 'PayPal account',
        description: 'The number by which PayPal knows the payer.',
      },
      added(billing('payer.address')),
      amount('purchase_units, status, create_time'),
    ],
  }),
  pay({
    id: 'gocardless',
    name: 'GoCardless',
    summary: 'Payments by Direct Debit.',
    words: ['Direct Debit', 'Bacs', 'bank account'],
    source: 'https://developer.gocardless.com/api-reference/',
    checkedOn,
    party: provider('GoCardless', 'https://gocardless.com/privacy/', 'Takes Direct Debits for us.', ['GB']),
    identifiers: [
      {
        ...card('account_number, branch_code, iban'),
        plainName: 'Bank account details',
        description: 'The account number and sort code.',
        whyNeeded: 'A Direct Debit cannot be taken without them.',
      },
      {
        ...payer('account_holder_name, given_name, family_name'),
        plainName: 'Name of the account holder',
        description: 'As the bank knows it.',
      },
      email('email'),
      added(billing('address_line1, city, postal_code')),
      amount('amount, charge_date, reference, status'),
      added(
        captured({
          kind: 'ip-address',
          plainName: 'IP address of the payer',
          name: 'payer_ip_address',
          description: 'The network address from which the Direct Debit was agreed.',
          whyNeeded: 'It proves that the payer agreed.',
          ties: ['provider', 'joined'],
        }),
      ),
    ],
  }),
]
