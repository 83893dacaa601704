import Lozenge from '@atlaskit/lozenge';
import type { AuditReport } from '../../../../../src/shared/report';
import type { PlanChoice, PlannedChange, PlanView } from '../../../../../src/shared/plan-contract';
import { titleOfCheck } from '../../lib/fix-scope';
import { curesOf, numbersOf, othersIn } from './plan-review';
import { placeOf } from '../../lib/router';
import { useSay, useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';
import { BeforeAfter } from './before-after';
import { Question } from './question';
import { TransitionSketch } from './transition-sketch';

const looks = { add: 'success', change: 'inprogress', remove: 'removed' } as const;

interface ChangeCardProps {
  readonly change: PlannedChange;
  readonly number: number;
  readonly plan: PlanView;
  readonly report: AuditReport | null;
  readonly questions: readonly PlanChoice[];
  readonly choose: (choice: string, option: string) => void;
}

/** One change: the sentence that is approved, before and after, what it needs and what it cures. */
export function ChangeCard({ change, number, plan, report, questions, choose }: ChangeCardProps) {
  const words = useWords().fixes;
  const say = useSay();
  const needs = numbersOf(plan, change.dependsOn);
  const others = othersIn(plan, change.touches);
  return (
    <article className="change">
      <div className="change__head">
        <span className="change__number" aria-hidden="true">
          {number}
        </span>
        <h4 dir="auto">{say(change.sentence)}</h4>
      </div>
      <p className="change__marks">
        <Lozenge appearance={looks[change.effect]}>{words.does[change.effect]}</Lozenge>
        {others.length === 0 ? null : (
          <Lozenge appearance="moved" maxWidth={280}>
            {words.alsoIn(others)}
          </Lozenge>
        )}
        {needs.length === 0 ? null : <span className="subtle">{words.needs(needs)}</span>}
      </p>
      <TransitionSketch change={change} />
      <BeforeAfter before={change.before} after={change.after} />
      {questions.map((choice) => (
        <Question key={choice.id} choice={choice} choose={choose} />
      ))}
      <Cures change={change} project={plan.projectKey} report={report} />
    </article>
  );
}

function Cures({
  change,
  project,
  report,
}: {
  readonly change: PlannedChange;
  readonly project: string;
  readonly report: AuditReport | null;
}) {
  const words = useWords().fixes;
  const say = useSay();
  const cures = curesOf(change);
  if (cures.length === 0) return null;
  return (
    <div className="change__cures">
      <span className="subtle">{words.cures}</span>
      <ul className="plain-list">
        {cures.map(({ check, count }) => (
          <li key={check}>
            <PlaceLink to={placeOf('findings', project, { check })}>{say(titleOfCheck(check, report))}</PlaceLink>
            {count === 1 ? null : <span className="subtle"> {words.times(count)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
