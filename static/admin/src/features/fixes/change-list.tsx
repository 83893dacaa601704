import Lozenge from '@atlaskit/lozenge';
import type { AuditReport } from '../../../../../src/shared/report';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import type { ReviewItem } from './plan-review';
import { useWords } from '../../i18n/words';
import { ChangeCard } from './change-card';
import { Question } from './question';

interface ChangeListProps {
  readonly items: readonly ReviewItem[];
  readonly plan: PlanView;
  readonly report: AuditReport | null;
  readonly choose: (choice: string, option: string) => void;
}

/** All changes in the order they are made; nothing is folded away, for everything here is approved. */
export function ChangeList({ items, plan, report, choose }: ChangeListProps) {
  const words = useWords().fixes;
  const isEmpty = plan.changes.length === 0;
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h3 id="changes-title">{isEmpty ? words.questionsTitle : words.changesTitle(plan.changes.length)}</h3>
      {isEmpty ? null : <p className="subtle">{words.changesText}</p>}
      <ol className="plain-list changes__list">
        {items.map(({ change, questions }) => (
          <li key={change?.id ?? questions[0]?.id}>
            {change === null ? (
              <Left questions={questions} choose={choose} />
            ) : (
              <ChangeCard
                change={change}
                number={plan.changes.indexOf(change) + 1}
                plan={plan}
                report={report}
                questions={questions}
                choose={choose}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What an answer took out of the plan, with the question, so that it can be answered again. */
function Left({ questions, choose }: Pick<ReviewItem, 'questions'> & Pick<ChangeListProps, 'choose'>) {
  const words = useWords().fixes;
  return (
    <article className="change change--left">
      <p className="change__marks">
        <Lozenge>{words.left}</Lozenge>
        <span className="subtle">{words.leftText}</span>
      </p>
      {questions.map((choice) => (
        <Question key={choice.id} choice={choice} choose={choose} />
      ))}
    </article>
  );
}
