import type { ManualCheck } from '../../src/checks/check';
import { judgeConfirmation } from '../../src/checks/confirmed';
import type { Confirmation } from '../../src/profile/settings';
import type { Outcome } from '../../src/shared/report';
import { TAKEN_AT, chosen } from '../given/a-service-project';

interface Row {
  readonly given: string;
  readonly confirmations: readonly Confirmation[];
  readonly outcome: Outcome;
}

/** Every question to a person is judged alike: by its latest answer, for as long as that counts. */
export const describeManualCheck = (check: ManualCheck): void => {
  const answer = (result: 'pass' | 'fail', at: string, expiresAt: string, about = check.id): Confirmation => ({
    check: about,
    result,
    by: 'admin-1',
    at,
    expiresAt,
    evidence: 'Seen on the screen.',
  });
  const good = answer('pass', '2026-10-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z');
  const bad = answer('fail', '2026-11-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z');
  const rows: readonly Row[] = [
    { given: 'no answer', confirmations: [], outcome: 'manual' },
    {
      given: 'an answer to another question',
      confirmations: [{ ...good, check: 'another-question' }],
      outcome: 'manual',
    },
    { given: 'a yes that still counts', confirmations: [good], outcome: 'pass' },
    {
      given: 'a yes that expires at this very moment',
      confirmations: [{ ...good, expiresAt: TAKEN_AT }],
      outcome: 'manual',
    },
    {
      given: 'a yes that expired',
      confirmations: [{ ...good, expiresAt: '2026-11-22T00:00:00.000Z' }],
      outcome: 'manual',
    },
    { given: 'a no', confirmations: [bad], outcome: 'fail' },
    { given: 'a no after a yes', confirmations: [good, bad], outcome: 'fail' },
    { given: 'the same two, kept in the other order', confirmations: [bad, good], outcome: 'fail' },
    {
      given: 'a no that expired',
      confirmations: [{ ...bad, expiresAt: '2026-11-22T00:00:00.000Z' }],
      outcome: 'manual',
    },
  ];

  describe(check.id, () => {
    test.each(rows)('given $given, when audited, ends as $outcome', ({ confirmations, outcome }) => {
      const judged = judgeConfirmation(check, chosen({ confirmations: [...confirmations] }), TAKEN_AT);
      expect(judged.outcome).toBe(outcome);
      expect(
        judged.findings.map(({ subject, evidence }) => ({
          ...subject,
          note: evidence.note,
          recordedBy: evidence.recordedBy,
        })),
      ).toEqual(
        outcome === 'fail'
          ? [
              {
                type: 'confirmation',
                id: check.id,
                name: check.title,
                note: 'Seen on the screen.',
                recordedBy: 'admin-1',
              },
            ]
          : [],
      );
      expect(judged.reason === undefined).toBe(outcome !== 'manual');
    });

    test('tells a person what to do, and asks again within a year', () => {
      expect(check.steps.length).toBeGreaterThan(0);
      expect(check.validForDays).toBeLessThanOrEqual(365);
    });
  });
};
