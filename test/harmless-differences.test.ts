import { harmlessDifferences } from './one-fault/harmless';
import { ReadySite } from './one-fault/ready-site';

describe('given the site ready, which is in order in another way too, when IT is audited', () => {
  test.each(harmlessDifferences)('$given: every check still passes', async ({ changes }) => {
    const site = new ReadySite();
    changes(site);
    const report = await site.audit();
    expect(
      report.results
        .filter(({ outcome, need }) => outcome !== 'pass' && need !== 'not-needed')
        .map(({ check, outcome, findings }) => [check, outcome, findings.map(({ message }) => message)]),
    ).toEqual([]);
    expect(report).toMatchObject({ verdict: 'go', score: 100 });
  });
});
