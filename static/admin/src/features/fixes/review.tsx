import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import type { AuditReport } from '../../../../../src/shared/report';
import { mayOpen } from '../../lib/admission';
import { homeOfPlans, titleOfScope } from '../../lib/fix-scope';
import { rememberOpenChecks } from '../../lib/host';
import { openChecks } from './plan-review';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { usePlan } from './use-plan';
import type { Fix } from './use-fix';
import { useSay, useWords } from '../../i18n/words';
import { Announcement } from '../../ui/announcement';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { Applying } from './apply-bar';
import { ChangeList } from './change-list';
import { ManualSteps } from './manual-steps';
import { PlanSummary } from './plan-summary';
import { QuestionList } from './question-list';

interface ReviewProps {
  readonly project: string;
  readonly fix: Fix;
  /** Shown where no plan could be made for what was typed; null: the error alone. */
  readonly refused?: (error: ReplyError) => ReactNode;
}

/** The plan for what the address names. Reading it writes nothing. */
export function Review({ project, fix, refused }: ReviewProps) {
  const { place, go, openChecksBefore, admission } = useSession();
  const words = useWords();
  const say = useSay();
  const answer = usePlan(project, place.filters);
  const { value, error, isLoading, reload } = answer;
  const [view, choose] = useSamePlace(answer.choose, value?.plan ?? null);
  if (value === null)
    return error === null ? <Planning /> : (refused?.(error) ?? <ErrorPanel error={error} retry={reload} />);
  const { plan, report } = value;
  if (plan === null) return <NothingToFix project={project} skill={undefined} />;
  const applied = (): void => {
    if (report !== null) {
      openChecksBefore.set(plan.id, openChecks(report));
      rememberOpenChecks(plan.id, openChecks(report));
    }
    go(placeOf(homeOfPlans(place.view), project, { run: plan.id }));
  };
  const isEmpty =
    plan.changes.length + plan.manual.length + plan.left.length === 0 && (plan.leftOut ?? []).length === 0;
  return (
    <div ref={view} className="review" aria-busy={isLoading}>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {isEmpty ? (
        <NothingToFix
          project={project}
          skill={isSkillOff(report, place.filters['skill']) ? place.filters['skill'] : undefined}
        />
      ) : (
        <PlanSummary plan={plan} title={titleOfScope(place.filters, report, { words, say })} />
      )}
      <Announcement mark={plan.id} text={words.fixes.replanned(plan.changes.length)} />
      <Applying plan={plan} fix={fix} isReplanning={isLoading || error !== null} replan={reload} applied={applied}>
        <QuestionList plan={plan} choose={choose} />
        <ChangeList
          plan={plan}
          report={report}
          without={answer.without}
          setWithout={answer.setWithout}
          isReplanning={isLoading}
        />
      </Applying>
      <ManualSteps plan={plan} report={report} />
      {isEmpty || !isSkillOff(report, place.filters['skill']) || !mayOpen(admission, 'setup') ? null : (
        <p className="subtle">{words.fixes.skillNext}</p>
      )}
    </div>
  );
}

const isSkillOff = (report: AuditReport | null, skill: string | undefined): boolean =>
  report?.skills.some(({ id, verdict }) => id === skill && verdict === 'off') ?? false;

function Planning() {
  const words = useWords().fixes;
  return (
    <>
      <p className="subtle planning" role="status">
        {words.planning}
      </p>
      <Placeholder heights={[220, 160, 160, 160]} />
    </>
  );
}

function NothingToFix({ project, skill }: { readonly project: string; readonly skill: string | undefined }) {
  const { place, go, admission } = useSession();
  const all = useWords();
  const words = all.fixes;
  if (homeOfPlans(place.view) === 'test-project') {
    const { noneTitle, noneText, back } = all.testProject.review;
    return (
      <Empty title={noneTitle} text={noneText}>
        <Button appearance="primary" onClick={() => go(placeOf('test-project', project))}>
          {back}
        </Button>
      </Empty>
    );
  }
  const next = skill === undefined || !mayOpen(admission, 'setup') ? 'overview' : 'setup';
  return (
    <Empty title={words.noneTitle} text={skill === undefined ? words.noneText : words.noneSkillText}>
      <Button appearance="primary" onClick={() => go(placeOf(next, project))}>
        {next === 'setup' ? words.toSetup : words.toOverview}
      </Button>
    </Empty>
  );
}

type Choose = (choice: string, option: string) => void;

/**
 * An answer may take its change away and move all others: the question stays where the reader looks, and keeps the
 * focus.
 */
function useSamePlace(choose: Choose, plan: PlanView | null): readonly [React.RefObject<HTMLDivElement>, Choose] {
  const view = useRef<HTMLDivElement>(null);
  const answered = useRef<{ readonly choice: string; readonly top: number } | null>(null);
  const find = (choice: string): Element | undefined =>
    [...(view.current?.querySelectorAll('[data-choice]') ?? [])].find(
      (element) => element.getAttribute('data-choice') === choice,
    );
  useLayoutEffect(() => {
    const last = answered.current;
    const question = last === null ? undefined : find(last.choice);
    if (last === null || question === undefined) return;
    window.scrollBy(0, question.getBoundingClientRect().top - last.top);
    if (!question.contains(document.activeElement))
      question.querySelector<HTMLElement>('input:checked, select')?.focus({ preventScroll: true });
    question.scrollIntoView({ block: 'nearest' });
  }, [plan]);
  useEffect(() => {
    answered.current = null;
  }, [plan]);
  const chooseHere: Choose = (choice, option) => {
    answered.current = { choice, top: find(choice)?.getBoundingClientRect().top ?? 0 };
    choose(choice, option);
  };
  return [view, chooseHere];
}
