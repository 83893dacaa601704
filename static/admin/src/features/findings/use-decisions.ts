import { useState } from 'react';
import type { AuditReport } from '../../../../../src/shared/report';
import { askApp } from '../../lib/api';
import { useFindings } from './findings-session';
import { leftToPeople } from '../../lib/left-to-people';
import { useAct, type Act } from '../../lib/use-act';

/** What somebody says about several checks at once. */
interface Decisions {
  readonly ticked: ReadonlySet<string>;
  /** What was seen: evidence of what is confirmed. */
  readonly evidence: string;
  /** Why the project goes live with what is accepted. */
  readonly reason: string;
  /** What is said of one check alone, by check, instead of the text for all; a blank text says nothing. */
  readonly own: Readonly<Record<string, string>>;
  /** Days until it is asked about again. */
  readonly days: number;
}

const nothing: Decisions = { ticked: new Set(), evidence: '', reason: '', own: {}, days: 90 };

/** What is recorded of a check: its own text, or the one for all. */
export const textFor = (check: string, { own }: Pick<Decisions, 'own'>, forAll: string): string =>
  own[check]?.trim() || forAll.trim();

interface DecisionForm {
  readonly draft: Decisions;
  readonly change: (change: Partial<Decisions>) => void;
  readonly tick: (checks: readonly string[], isTicked: boolean) => void;
  readonly act: Act;
  /** One question each, in turn: what is recorded stays recorded when a later one is refused. */
  readonly record: (done: (report: AuditReport, count: number) => void) => Promise<void>;
}

/**
 * Decisions of a Jira administrator, by account id, about what is left for people; they answer for what they accept.
 */
export function useDecisions(owner: string): DecisionForm {
  const { report, replace } = useFindings();
  const act = useAct();
  const [draft, setDraft] = useState(nothing);
  const change = (part: Partial<Decisions>): void => setDraft((before) => ({ ...before, ...part }));
  const tick = (checks: readonly string[], isTicked: boolean): void =>
    setDraft((before) => ({
      ...before,
      ticked: new Set(
        isTicked ? [...before.ticked, ...checks] : [...before.ticked].filter((check) => !checks.includes(check)),
      ),
    }));
  const record = (done: (report: AuditReport, count: number) => void): Promise<void> =>
    act.run(async () => {
      const projectKey = report.project.key;
      const { toConfirm, toFix } = leftToPeople(report);
      const { ticked, evidence, reason, days: validForDays } = draft;
      const recorded: AuditReport[] = [];
      try {
        for (const { check } of toConfirm.filter((result) => ticked.has(result.check))) {
          await askApp('recordConfirmation', {
            projectKey,
            check,
            result: 'pass',
            evidence: textFor(check, draft, evidence),
            validForDays,
          });
          recorded.push(await askApp('recheck', { projectKey, check }));
        }
        for (const { check } of toFix.filter((result) => ticked.has(result.check))) {
          recorded.push(
            await askApp('acceptRisk', {
              projectKey,
              check,
              subject: null,
              reason: textFor(check, draft, reason),
              owner,
              validForDays,
            }),
          );
        }
      } finally {
        const last = recorded.at(-1);
        if (last !== undefined) replace(last);
      }
      setDraft(nothing);
      done(recorded.at(-1) ?? report, recorded.length);
    });
  return { draft, change, tick, act, record };
}
