import type { CheckResult, ReportedFinding } from '../shared/report';
import type { Choice, FindingKey } from './change';
import type { Draft } from './draft';
import { withProposal } from './draft';
import type { PlanInput } from './plan-input';
import { changeId, type Proposal } from './proposal';
import type { Remedy } from './remedies/remedy';
import { remedies } from './remedies/registry';
import { findingKey, isSelected, keyText } from './selection';

interface Drawn {
  readonly draft: Draft;
  readonly left: readonly { readonly finding: FindingKey; readonly choice: Choice }[];
  /** Findings whose cure has a change that an admin leaves out. */
  readonly uncured: readonly FindingKey[];
}

/** The draft on its way, with the findings still open in it. */
interface Drawing extends Drawn {
  readonly open: readonly FindingKey[];
}

/**
 * Cures the selected findings one after the other. Each check is asked again of the project as the changes so far will
 * leave it: what is cured by the way is not cured twice but credited to what cured it, and what a change would newly
 * break is cured too.
 */
export const draftCures = (start: Draft, today: readonly CheckResult[], input: PlanInput): Drawn => {
  const failing = today.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check);
  const openIn = (draft: Draft): readonly FindingKey[] =>
    input.judge(draft.snapshot, failing).flatMap((result) => selectedKeys(result, input));
  const first: Drawing = {
    draft: start,
    left: [],
    uncured: [],
    open: today.flatMap((result) => selectedKeys(result, input)),
  };
  return [...remedies].reduce((soFar, [check, remedy]) => cureCheck(soFar, { check, remedy, openIn }, input), first);
};

const selectedKeys = (result: CheckResult, { selection }: PlanInput): readonly FindingKey[] =>
  result.outcome === 'fail'
    ? result.findings
        .map((finding) => findingKey(result.check, finding))
        .filter((key) => isSelected(selection, result, key))
    : [];

interface Cure {
  readonly check: string;
  readonly remedy: Remedy;
  readonly openIn: (draft: Draft) => readonly FindingKey[];
}

const cureCheck = (
  start: Drawing,
  { check, remedy, openIn }: Cure,
  { judge, selection, without = [] }: PlanInput,
): Drawing => {
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
    if (!('left' in cure) && cure.some((proposal) => without.includes(changeId(proposal)))) {
      drawn = { ...drawn, uncured: [...drawn.uncured, key] };
      continue;
    }
    drawn = 'left' in cure ? leaving(drawn, key, cure.left) : withCure(drawn, cure, key, openIn);
    // The bot got a way of its own: what the finding says of people's way is a question of its own.
    if ('left' in cure || cure.length === 0 || !drawn.open.some((one) => keyText(one) === keyText(key))) continue;
    const again = remedy(finding, drawn.draft);
    if ('left' in again) drawn = leaving(drawn, key, again.left);
  }
  return drawn;
};

const leaving = (drawn: Drawing, finding: FindingKey, choice: Choice): Drawing => ({
  ...drawn,
  left: [...drawn.left, { finding, choice }],
});

const withCure = (drawn: Drawing, cure: readonly Proposal[], key: FindingKey, openIn: Cure['openIn']): Drawing => {
  if (cure.length === 0) return drawn;
  const draft = cure.reduce((soFar, proposal) => withProposal(soFar, proposal, [key]), drawn.draft);
  const open = openIn(draft);
  const stillOpen = new Set([key, ...open].map(keyText));
  const byTheWay = drawn.open.filter((one) => !stillOpen.has(keyText(one)));
  return { ...drawn, open, draft: cure.reduce((soFar, proposal) => withProposal(soFar, proposal, byTheWay), draft) };
};
