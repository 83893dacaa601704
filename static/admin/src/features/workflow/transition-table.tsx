import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { PicturedTransition, WorkflowPicture } from '../../../../../src/shared/workflow-picture';
import { useSay, useWords } from '../../i18n/words';
import { SearchField } from '../../ui/search-field';

const rowsAtFirst = 25;

/** Everything the picture shows, as a table: for screen readers, for searching, and for workflows too large to draw. */
export function TransitionTable({ picture }: { readonly picture: WorkflowPicture }) {
  const words = useWords().workflow;
  const [text, setText] = useState('');
  const [isWhole, setWhole] = useState(false);
  const names = new Map(picture.statuses.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const wanted = text.trim().toLocaleLowerCase();
  const matching = picture.transitions.filter(({ name, from, to }) =>
    [name, ...from.map(nameOf), nameOf(to ?? '')].some((part) => part.toLocaleLowerCase().includes(wanted)),
  );
  const rows = isWhole ? matching : matching.slice(0, rowsAtFirst);
  return (
    <section aria-labelledby="transitions-title">
      <h2 id="transitions-title">{words.tableTitle(picture.transitions.length)}</h2>
      <div className="toolbar">
        <SearchField label={words.search} value={text} onChange={setText} />
      </div>
      {rows.length === 0 ? (
        <p>{words.noMatch}</p>
      ) : (
        <table className="table table--stacks" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {Object.entries(words.columns).map(([column, title]) => (
                <th key={column} scope="col" role="columnheader">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((transition) => (
              <TransitionRow key={transition.id} transition={transition} nameOf={nameOf} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length < matching.length ? (
        <Button onClick={() => setWhole(true)}>{words.more(matching.length - rows.length)}</Button>
      ) : null}
    </section>
  );
}

function TransitionRow({
  transition,
  nameOf,
}: {
  readonly transition: PicturedTransition;
  readonly nameOf: (id: string) => string;
}) {
  const words = useWords().workflow;
  const { name, kind, from, to } = transition;
  const sources = kind === 'initial' ? words.create : kind === 'global' ? words.anyStatus : from.map(nameOf).join(', ');
  return (
    <tr role="row">
      <td role="cell">
        <bdi>{name}</bdi>
      </td>
      <td role="cell" data-label={words.columns.from}>
        <bdi>{sources}</bdi>
      </td>
      <td role="cell" data-label={words.columns.to}>
        <bdi>{to === null ? words.staysPut : nameOf(to)}</bdi>
      </td>
      <td role="cell" data-label={words.columns.bot}>
        <ForBot transition={transition} />
      </td>
    </tr>
  );
}

function ForBot({ transition: { kind, blockers, isPeoples } }: { readonly transition: PicturedTransition }) {
  const words = useWords().workflow;
  const say = useSay();
  if (kind === 'initial') return <span className="subtle">{words.notMoving}</span>;
  if (blockers.length === 0)
    return isPeoples ? <span className="subtle">{words.ofPeople}</span> : <span>{words.mayTake}</span>;
  const isClosed = blockers.some(({ effect }) => effect === 'blocks');
  return (
    <>
      <strong className={isClosed ? 'for-bot--blocked' : 'for-bot--unsure'}>
        {isClosed ? words.looks.blocked : words.looks.unsure}
      </strong>
      <ul className="plain-list">
        {blockers.map(({ reason }, at) => (
          <li key={at}>{say(reason)}</li>
        ))}
      </ul>
    </>
  );
}
