import Button from '@atlaskit/button/new';
import type { RosterProgress } from '../../../../../src/shared/roster-contract';
import type { Roster } from '../../use-roster';
import { useWords } from '../../words';
import { FocusedTitle } from '../fixes/focused-title';
import { Message } from '../message';

/** What was understood of the file, before anything is compared. */
export function Understood({
  roster,
  understood,
}: {
  readonly roster: Roster;
  readonly understood: NonNullable<RosterProgress['understood']>;
}) {
  const { understood: words, number } = useWords().customers;
  const facts: readonly (readonly [string, string])[] = [
    [words.people, number(understood.people)],
    [words.rows, number(understood.rows)],
    [words.blank, number(understood.blank)],
    [words.separator, words.separators[understood.separator] ?? understood.separator],
    [words.header, words.headers(understood.hasHeader)],
    [words.address, words.column(understood.addressColumn)],
    [words.accountId, words.column(understood.accountIdColumn)],
  ];
  return (
    <section className="card stack" aria-labelledby="understood-title">
      <FocusedTitle id="understood-title">{words.title}</FocusedTitle>
      <dl className="numbers">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {roster.sample.length === 0 ? null : (
        <div>
          <h3>{words.sample}</h3>
          <ul className="plain-list">
            {roster.sample.map((person, place) => (
              <li key={`${place} ${person}`} dir="auto">
                {person}
              </li>
            ))}
          </ul>
        </div>
      )}
      {understood.unreadable === 0 ? null : (
        <Message tone="warning">
          <p>{words.unreadable(understood.unreadable, understood.unreadableLines)}</p>
        </Message>
      )}
      <div className="next__actions">
        <Button appearance="primary" onClick={() => void roster.act('compare')}>
          {words.compare(understood.people)}
        </Button>
        <Button appearance="subtle" onClick={() => void roster.act('cancel')}>
          {words.other}
        </Button>
      </div>
    </section>
  );
}
