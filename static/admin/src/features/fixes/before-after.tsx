import type { Text } from '../../../../../src/shared/message';
import type { Fact } from '../../../../../src/shared/report';
import { listDifference } from './plan-review';
import { useSay, useWords } from '../../i18n/words';
import { FactValue } from '../../ui/fact-value';

/** What is there now and what will be; in lists, what goes and what comes is marked. */
export function BeforeAfter({ before, after }: { readonly before: Fact; readonly after: Fact }) {
  const words = useWords().fixes;
  const lists = listDifference(before, after);
  return (
    <dl className="evidence before-after">
      <div>
        <dt>{words.before}</dt>
        <dd>{lists === null ? <FactValue fact={before} /> : <Items items={lists.before} mark="del" />}</dd>
      </div>
      <div className="before-after__after">
        <dt>{words.after}</dt>
        <dd>{lists === null ? <FactValue fact={after} /> : <Items items={lists.after} mark="ins" />}</dd>
      </div>
    </dl>
  );
}

interface ItemsProps {
  readonly items: readonly { readonly text: Text; readonly isNews: boolean }[];
  readonly mark: 'ins' | 'del';
}

function Items({ items, mark: Mark }: ItemsProps) {
  const words = useWords().findings.facts;
  const say = useSay();
  if (items.length === 0) return <span className="subtle">{words.none}</span>;
  return (
    <ul className="plain-list before-after__items">
      {items.map(({ text, isNews }, place) => (
        <li key={place} dir="auto">
          {isNews ? <Mark>{say(text)}</Mark> : say(text)}
        </li>
      ))}
    </ul>
  );
}
