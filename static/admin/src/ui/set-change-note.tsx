import type { SetChange, SetDemand } from '../../../../src/shared/set-change';
import { useLocale, useSay, useWords } from '../i18n/words';
import { exactDay } from '../lib/time';
import { Message } from './message';

/** The vendor asks for less or more than the last audit was measured by, and what that does to its verdict. */
export function SetChangeNote({ change }: { readonly change: SetChange | null }) {
  const words = useWords().setChange;
  const locale = useLocale();
  if (change === null) return null;
  const { less, more, since, verdictBefore, verdictNow } = change;
  const day = exactDay(`${since}T12:00:00`, locale);
  return (
    <Message tone="information" title={words.title(day, less.length, more.length)}>
      <Demands title={words.less} demands={less} />
      <Demands title={words.more} demands={more} />
      <p>{words.verdict(verdictBefore, verdictNow ?? 'unknown')}</p>
    </Message>
  );
}

function Demands({ title, demands }: { readonly title: string; readonly demands: readonly SetDemand[] }) {
  const words = useWords();
  const say = useSay();
  if (demands.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {demands.map(({ check, title: demand, before, now }) => (
          <li key={check}>
            {say(demand)}: {words.setChange.from(words.findings.needs[before], words.findings.needs[now])}
          </li>
        ))}
      </ul>
    </>
  );
}
