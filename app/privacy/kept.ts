const asLongAsTheHistory =
  'Not deleted automatically: it shows who answers for the record. When you leave, an administrator deactivates your account'

/** What the store holds about a person (prisma/schema.prisma: Person, Membership, Session, AuditEvent). */
export const kept = [
  {
    data: 'Your name and email address at work, from the administrator who invited you',
    why: 'To let you in, and to show your colleagues who changed what',
    period: asLongAsTheHistory,
  },
  {
    data: 'Your ID at your sign-in service, the first time that you sign in with it',
    why: 'To recognise you when you sign in again',
    period: 'As long as your account',
  },
  {
    data: 'Your roles and teams',
    why: 'To decide what you can see and change',
    period: 'As long as your account, or until an administrator changes them',
  },
  {
    data: 'When you signed in and out, and when you last used the inventory',
    why: 'To end your session, and to look into misuse',
    period:
      'A session ends when you sign out, after 2 hours without use, or after 12 hours. Its times are not deleted automatically',
  },
  {
    data: 'The history: what you changed and when, with your ID here',
    why: 'To show how the record came to say what it says',
    period: 'As long as the record that you changed',
  },
]
