/**
 * Forms from which, with a key, a list or enough tries, the original can be found again, in words: UK GDPR Article 4(5) and
 * recital 26.
 */
export const reversibleForms: Readonly<Record<string, string>> = {
  truncated: 'shortened',
  hashed: 'hashed',
  pseudonymised: 'pseudonymised',
  encrypted: 'encrypted',
}
