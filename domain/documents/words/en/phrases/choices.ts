import type { Phrases } from '../../phrases'

const ways: Phrases['ways'] = {
  notice: {
    banner: 'in the cookie banner',
    settings: 'on the cookies page',
    question: 'in a question in the service',
    browser: 'in your browser',
    contact: 'if you contact us',
    'other-tool': 'with a tool of another organisation',
  },
  cookies: {
    banner: 'in the cookie banner',
    settings: 'on this page',
    question: 'in a question in the service',
    browser: 'in your browser',
    contact: 'if you contact us',
    'other-tool': 'with a tool of another organisation',
  },
  dpia: {
    banner: 'in the cookie banner',
    settings: 'on the cookies page',
    question: 'in a question in the service',
    browser: 'in their browser',
    contact: 'if they contact the service',
    'other-tool': 'with a tool of another organisation',
  },
}

const toYou: Phrases['choice']['notice'] = {
  consent: { lead: 'you choose', ifNot: 'if you say no,', toWithdraw: 'to change your mind,' },
  objection: {
    lead: 'you can object to',
    ifNot: 'if you object,',
    toWithdraw: 'to object or change your mind,',
  },
  preference: { lead: 'you choose', ifNot: 'if you say no,', toWithdraw: 'to change your answer,' },
}

const choice: Phrases['choice'] = {
  notice: toYou,
  cookies: toYou,
  dpia: {
    consent: { lead: 'people choose', ifNot: 'if they say no,', toWithdraw: 'to change their mind,' },
    objection: {
      lead: 'people can object to',
      ifNot: 'if they object,',
      toWithdraw: 'to object or change their mind,',
    },
    preference: { lead: 'people choose', ifNot: 'if they say no,', toWithdraw: 'to change their answer,' },
  },
}

const ease: Phrases['ease'] = {
  dpia: {
    'as-easy': 'changing their mind is as easy as agreeing',
    harder: 'changing their mind is harder than agreeing',
  },
}

export const choices = { ways, choice, ease }
