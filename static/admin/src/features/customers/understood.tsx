import Button from '@atlaskit/button/new';
import type { RosterProgress } from '../../../../../src/shared/roster-contract';
import type { Roster } from './use-roster';
import { useWordsOf } from '../../i18n/words';
import { FocusedTitle } from '../../ui/focused-title';
import { Message } from '../../ui/message';
import { FileColumns } from './file-columns';

type What = NonNullable<RosterProgress['understood']>;

/** What was understood of the file, before anything is compared. */
export function Understood({ roster, understood }: { readonly roster: Roster; readonly understood: What }) {
  const { understood: words, number } = useWordsOf('customers');
  const facts: readonly (readonly [string, string])[] = [
    [words.people, number(understood.people)],
    [words.rows, number(understood.rows)],
    [words.blank, number(understood.blank)],
    [words.separator, words.separators[understood.separator] ?? understood.separator],
    [words.header, words.headers(understood.hasHeader)],
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
      <FileColumns
        understood={understood}
        columns={roster.columns}
        choose={(columns) => void roster.chooseColumns(columns)}
      />
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
      <Notes understood={understood} />
      <div className="next__actions">
        {understood.people === 0 ? null : (
          <Button appearance="primary" onClick={() => void roster.act('compare')}>
            {words.compare(understood.people)}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => void roster.act('cancel')}>
          {words.other}
        </Button>
      </div>
    </section>
  );
}

/** Whom the comparison leaves out, and where the file may not mean what was read. */
function Notes({ understood }: { readonly understood: What }) {
  const words = useWordsOf('customers').understood;
  const { people, isSignIn, unreadable, switchedOff, several, openQuotes, status } = understood;
  const warnings = [
    people === 0 ? words.nobody : null,
    isSignIn ? words.signIn : null,
    openQuotes.count === 0 ? null : words.openQuotes(openQuotes.count, openQuotes.lines),
    unreadable.count === 0 ? null : words.unreadable(unreadable.count, unreadable.lines),
  ].filter((text) => text !== null);
  const facts = [
    switchedOff.count === 0
      ? null
      : words.switchedOff(switchedOff.count, switchedOff.lines, status.name ?? words.column(status.column ?? 0)),
    several.count === 0 ? null : words.several(several.count, several.lines),
  ].filter((text) => text !== null);
  return (
    <>
      {warnings.length === 0 ? null : (
        <Message tone="warning">
          {warnings.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Message>
      )}
      {facts.length === 0 ? null : (
        <Message tone="information">
          {facts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Message>
      )}
    </>
  );
}
