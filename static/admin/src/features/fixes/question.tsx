import { useEffect, useId, useState } from 'react';
import type { PlanChoice } from '../../../../../src/shared/plan-contract';
import { useSay, useWords } from '../../i18n/words';
import type { aboutOf } from './plan-review';
import { ChoiceField } from '../../ui/choice-field';

/** More answers than this go into a list. */
const mostRadios = 4;

interface QuestionProps {
  readonly choice: PlanChoice;
  readonly choose: (choice: string, option: string) => void;
  /** No numbers: its answer keeps its change out of the plan. */
  readonly about: ReturnType<typeof aboutOf>;
}

/** One question of the plan with the browser's own controls; each answer makes the plan anew. */
export function Question({ choice, choose, about }: QuestionProps) {
  const words = useWords().fixes;
  const say = useSay();
  const id = useId();
  // The answer shows at once, and the new plan confirms it.
  const [picked, setPicked] = useState(choice.chosen);
  useEffect(() => setPicked(choice.chosen), [choice]);
  const pick = (option: string): void => {
    setPicked(option);
    choose(choice.id, option);
  };
  const { workflow, numbers } = about;
  const note = (
    <p className="question__note subtle" dir="auto">
      {numbers.length === 0
        ? words.leftText
        : [workflow === null ? null : words.groupOf(workflow), words.forChanges(numbers)]
            .filter((part) => part !== null)
            .join(' · ')}
    </p>
  );
  if (choice.options.length > mostRadios) {
    const options = choice.options.map((option) => ({ value: option.id, label: say(option.label) }));
    return (
      <div className="question" data-choice={choice.id}>
        <ChoiceField label={say(choice.question)} value={picked} options={options} onChange={pick} />
        {note}
      </div>
    );
  }
  return (
    <fieldset className="question" data-choice={choice.id}>
      <legend>
        <span className="visually-hidden">{words.yourChoice}: </span>
        {say(choice.question)}
      </legend>
      {choice.options.map((option) => (
        <label key={option.id} className="option">
          <input
            type="radio"
            name={id}
            value={option.id}
            checked={option.id === picked}
            onChange={() => pick(option.id)}
          />
          <span dir="auto">{say(option.label)}</span>
        </label>
      ))}
      {note}
    </fieldset>
  );
}
