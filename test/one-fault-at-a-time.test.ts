import { catalogue } from '../src/checks/catalogue';
import type { AuditReport, Outcome } from '../src/shared/report';
import { accessFaults } from './one-fault/access-faults';
import { portalFaults } from './one-fault/portal-faults';
import { ReadySite } from './one-fault/ready-site';
import { testingFaults } from './one-fault/testing-faults';
import { workflowFaults } from './one-fault/workflow-faults';

const faults = [...accessFaults, ...workflowFaults, ...portalFaults, ...testingFaults];

const thatEnd = ({ results }: AuditReport, ...outcomes: readonly Outcome[]): readonly string[] =>
  results
    .filter(({ outcome, need }) => need !== 'not-needed' && outcomes.includes(outcome))
    .map(({ check }) => check)
    .sort();

describe('given the site ready with one thing done wrong, when IT is audited', () => {
  test('every check that is judged has its row', () => {
    const judged = catalogue.filter(({ kind }) => kind === 'judged').map(({ id }) => id);
    expect([...new Set(faults.map(({ check }) => check))].sort()).toEqual([...judged].sort());
  });

  test.each(faults)(
    '$given: $check fails, and no check that could have passed',
    async ({ check, breaks, also = [], silences = [] }) => {
      const site = new ReadySite();
      breaks(site);
      const report = await site.audit();
      expect(thatEnd(report, 'fail')).toEqual([check, ...also].sort());
      expect(thatEnd(report, 'not-applicable', 'not-available', 'error', 'manual')).toEqual([...silences].sort());
    },
  );
});
