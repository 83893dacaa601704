import type { CheckResult, ReportedFinding } from '../shared/report';
import type { FindingKey } from './change';
import type { Selection } from './plan-input';

export const findingKey = (check: string, { subject, evidence }: ReportedFinding): FindingKey => {
  const workflowId = evidence['workflowId'];
  return { check, subjectId: subject.id, ...(typeof workflowId === 'string' && { workflowId }) };
};

/** As one text, for sets and maps. */
export const keyText = ({ check, subjectId, workflowId }: FindingKey): string =>
  JSON.stringify([check, subjectId, workflowId ?? null]);

/** Keys without a workflow mean the subject in any of them. */
const isMeant = (wanted: FindingKey, key: FindingKey): boolean =>
  wanted.check === key.check &&
  wanted.subjectId === key.subjectId &&
  (wanted.workflowId === undefined || wanted.workflowId === key.workflowId);

export const isSelected = (
  selection: Selection,
  { check, area }: Pick<CheckResult, 'check' | 'area'>,
  key: FindingKey,
): boolean => {
  switch (selection.kind) {
    case 'all':
      return true;
    case 'area':
      return area === selection.area;
    case 'checks':
      return selection.checks.includes(check);
    case 'findings':
      return selection.findings.some((wanted) => isMeant(wanted, key));
  }
};
