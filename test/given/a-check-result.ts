import type { CheckResult } from '../../src/shared/report';

/** The result of a required check of high severity that failed and that a person has to fix. */
export const aCheckResult = (result: Partial<CheckResult> = {}): CheckResult => ({
  check: 'a-check',
  title: 'A check',
  why: '',
  area: 'access',
  severity: 'high',
  learnMore: '',
  need: 'required',
  skills: [],
  requirement: null,
  outcome: 'fail',
  findings: [
    { subject: { type: 'workflow', id: 'w', name: 'W' }, message: '', evidence: { actual: null, expected: null } },
  ],
  sources: [],
  cure: { safety: 'manual', steps: [] },
  ...result,
});
