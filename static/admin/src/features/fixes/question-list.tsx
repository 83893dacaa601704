import { useEffect, useMemo, useRef } from 'react';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import { useWords } from '../../i18n/words';
import { aboutOf, keepingPlaces, questionsOf } from './plan-review';
import { Question } from './question';

interface QuestionListProps {
  readonly plan: PlanView;
  readonly choose: (choice: string, option: string) => void;
}

/** What somebody has to decide, before anything else: each answer makes the plan below anew. */
export function QuestionList({ plan, choose }: QuestionListProps) {
  const words = useWords().fixes;
  const before = useRef<readonly string[]>([]);
  const questions = useMemo(() => {
    const asked = new Map(questionsOf(plan).map((choice) => [choice.id, choice]));
    return keepingPlaces(before.current, [...asked.keys()]).flatMap((id) => asked.get(id) ?? []);
  }, [plan]);
  useEffect(() => {
    before.current = questions.map(({ id }) => id);
  }, [questions]);
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
