import type { Phrase } from '../../phrases';

/** What goes wrong anywhere: what the error panel says, and what to do. */
export const errors: readonly Phrase[] = [
  ['Jira asks this app to slow down.', 'Jira bittet diese App, langsamer zu fragen.'],
  ['Jira did not answer as it should.', 'Jira hat nicht geantwortet, wie es sollte.'],
  ['Jira does not answer as it should.', 'Jira antwortet nicht, wie es sollte.'],
];
