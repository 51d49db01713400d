import { expect, test } from 'vitest'
import { lawEnforcementIn } from './law-enforcement-words'

test.each([
  'supervise your sentence',
  'supervise people on probation',
  'plan the supervision of offenders',
  'manage people in prison',
  'prosecute cases before the courts',
  'decide whether to prosecute',
  'investigate offences',
  'investigate serious and organised crime',
  'detect, investigate and prosecute crime',
  'hold people in custody',
  'record who is in police custody',
  'run the custody suites of the police',
  'carry out criminal penalties',
  'monitor people on licence',
  'recall prisoners',
  'tag people electronically, by electronic monitoring',
  'arrest people who do not pay',
  'law enforcement',
  'support probation practitioners',
  'Supervise people on probation and share data with the police',
  'prevent fraud and prosecute those who commit it',
  'record bail conditions',
])('“%s” speaks of law enforcement', (text) => {
  expect(lawEnforcementIn(text)).toBeDefined()
})

test.each([
  'answer requests of law enforcement by court order',
  'law enforcement asks us by court order',
  'disclose data when the police or a court ask us for it',
  'share data with the police so that they can investigate offences',
  'share data with courts, law enforcement and others that the law entitles',
  'report threats to the police',
  'help the police if they need it to investigate crime',
  'give data if a court orders it',
  'prevent, detect and investigate benefit fraud',
  'detect fraud and error in claims',
  'prevent fraud and other crime',
  'find the hearing and send you its transcript',
  'book social visits',
  'show each sentence of the letter in plain English',
  'end your probation period at work',
  'settle the custody of children',
  'keep a chain of custody for documents',
  'enforce the law on fishing',
  'check your police clearance for a job',
  'keep the website secure against attack',
  'book visits in young offender institutions',
  'investigate complaints',
  'supervise the work of contractors',
])('“%s” does not', (text) => {
  expect(lawEnforcementIn(text)).toBeUndefined()
})
