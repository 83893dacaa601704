import { useCallback, useMemo, useState } from 'react';
import type { AuditReport } from '../../../../../src/shared/report';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import { askApp } from '../../lib/api';
import { scopeOf } from '../../lib/fix-scope';
import { useAnswer, type Answer } from '../../lib/use-answer';

interface Reviewed {
  /** null: the last audit found nothing of what is asked for. */
  readonly plan: PlanView | null;
  /** Of the last audit: it knows the titles of the checks. */
  readonly report: AuditReport | null;
}

type PlanAnswer = Answer<Reviewed> & {
  readonly choose: (choice: string, option: string) => void;
  /** Ids of the changes that are left out. */
  readonly without: readonly string[];
  readonly setWithout: (without: readonly string[]) => void;
};

/** A plan for what the address names, made again after each answer; the last one stays on the screen meanwhile. */
export function usePlan(project: string, filters: Readonly<Record<string, string>>): PlanAnswer {
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [without, setWithout] = useState<readonly string[]>([]);
  const report = useMemo(() => {
    let asked: Promise<AuditReport | null> | null = null;
    return () => (asked ??= askApp('readReport', { projectKey: project }).catch(() => null));
  }, [project]);
  const ask = useCallback(async () => {
    const known = await report();
    const scope = scopeOf(filters, known);
    const isNothing = scope.kind === 'findings' && scope.findings.length === 0;
    return {
      report: known,
      plan: isNothing ? null : await askApp('makePlan', { projectKey: project, scope, choices, without }),
    };
  }, [project, filters, choices, without, report]);
  const answer = useAnswer(ask);
  const choose = useCallback(
    (choice: string, option: string) => setChoices((before) => ({ ...before, [choice]: option })),
    [],
  );
  return { ...answer, choose, without, setWithout };
}
