import type { CheckResult, ReportedFinding } from '../shared/report';
import type { Choice, FindingKey } from './change';
import type { Draft } from './draft';
import { withProposal } from './draft';
import type { PlanInput } from './plan-input';
import type { Remedy } from './proposal';
import { remedies } from './remedies/registry';
import { findingKey, isSelected, keyText } from './selection';

export interface Drawn {
  readonly draft: Draft;
  readonly left: readonly { readonly finding: FindingKey; readonly choice: Choice }[];
}

/**
 * Cures the selected findings one after the other. Each check is asked again of the project as the changes so far will leave it: what is cured
 * by the way is not cured twice, and what a change would newly break is cured too.
 */
export const draftCures = (start: Draft, input: PlanInput): Drawn =>
  [...remedies].reduce<Drawn>((soFar, [check, remedy]) => cureCheck(soFar, check, remedy, input), { draft: start, left: [] });

const cureCheck = (start: Drawn, check: string, remedy: Remedy, { judge, selection }: PlanInput): Drawn => {
  const seen = new Set<string>();
  const next = ({ draft }: Drawn): ReportedFinding | undefined => {
    const [result] = judge(draft.snapshot, [check]);
    return result?.outcome === 'fail' ? result.findings.find((finding) => isNew(result, finding)) : undefined;
  };
  const isNew = (result: CheckResult, finding: ReportedFinding): boolean => {
    const key = findingKey(check, finding);
    return !seen.has(keyText(key)) && isSelected(selection, result, key);
  };
  let drawn = start;
  for (let finding = next(drawn); finding !== undefined; finding = next(drawn)) {
    const key = findingKey(check, finding);
    seen.add(keyText(key));
    const cure = remedy(finding, drawn.draft);
    drawn = 'left' in cure
      ? { ...drawn, left: [...drawn.left, { finding: key, choice: cure.left }] }
      : { ...drawn, draft: cure.reduce((draft, proposal) => withProposal(draft, proposal, key), drawn.draft) };
  }
  return drawn;
};
