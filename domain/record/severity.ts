/**
 * How much it matters that an answer is lacking or wrong. Of what is lacking, `must` is that without which nobody can say whose data it is,
 * where it comes from, why and on what lawful basis it is used, where and how long it is held, who sees or gets it, and who answers for it;
 * and whatever a rule that is `must` asks for too. `should` is what else a notice, the record of processing or a DPIA has to say, and `advice`
 * what only helps those who keep the record. Source: the regulator's checklists of the right to be informed and of records of processing
 * (UK GDPR Articles 13, 14 and 30). All of it belongs to a complete record.
 */
export type Severity = 'must' | 'should' | 'advice'

/** The words for each, the gravest first. */
export const severities: Record<Severity, string> = {
  must: 'Must fix',
  should: 'Should fix',
  advice: 'Advice',
}
