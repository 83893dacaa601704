import type { AuditReport } from '../../../../../src/shared/report';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import { leftQuestions, questionsOf } from '../../plan-review';
import { useWords } from '../../words';
import { ChangeCard } from './change-card';
import { Question } from './question';

interface ChangeListProps {
  readonly plan: PlanView;
  readonly report: AuditReport | null;
  readonly choose: (choice: string, option: string) => void;
}

/** All changes in the order they are made; nothing is folded away, for everything here is approved. */
export function ChangeList({ plan, report, choose }: ChangeListProps) {
  const words = useWords().fixes;
  const questions = questionsOf(plan);
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h3 id="changes-title">{words.changesTitle(plan.changes.length)}</h3>
      <p className="subtle">{words.changesText}</p>
      <ol className="plain-list changes__list">
        {plan.changes.map((change, place) => (
          <li key={change.id}>
            <ChangeCard change={change} number={place + 1} plan={plan} report={report} questions={questions.get(change.id) ?? []} choose={choose} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What an answer took out of the plan, with the question, so that it can be answered again. */
export function LeftList({ plan, choose }: Omit<ChangeListProps, 'report'>) {
  const words = useWords().fixes;
  const questions = leftQuestions(plan);
  if (questions.length === 0) return null;
  return (
    <section className="changes" aria-labelledby="left-title">
      <h3 id="left-title">{words.leftTitle(questions.length)}</h3>
      <p className="subtle">{words.leftText}</p>
      <ul className="plain-list changes__list">
        {questions.map((choice) => (
          <li key={choice.id} className="change">
            <Question choice={choice} choose={choose} />
          </li>
        ))}
      </ul>
    </section>
  );
}
