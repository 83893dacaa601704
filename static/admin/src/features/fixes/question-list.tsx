import { useMemo } from 'react';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import { useWords } from '../../i18n/words';
import { aboutOf, questionsOf } from './plan-review';
import { Question } from './question';
import { useKeptPlaces } from './use-kept-places';

interface QuestionListProps {
  readonly plan: PlanView;
  readonly choose: (choice: string, option: string) => void;
}

/** What somebody has to decide, before anything else: each answer makes the plan below anew. */
export function QuestionList({ plan, choose }: QuestionListProps) {
  const words = useWords().fixes;
  const asked = useMemo(() => questionsOf(plan), [plan]);
  const order = useKeptPlaces(useMemo(() => asked.map(({ id }) => id), [asked]));
  const questions = order.flatMap((id) => asked.find((choice) => choice.id === id) ?? []);
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-labelledby="questions-title">
      <h3 id="questions-title">{words.choicesTitle(questions.length)}</h3>
      <p className="subtle">{words.choicesText}</p>
      <div className="questions__list">
        {questions.map((choice) => (
          <Question key={choice.id} choice={choice} choose={choose} about={aboutOf(plan, choice.id)} />
        ))}
      </div>
    </section>
  );
}
