import { useState } from 'react';
import type { PicturedTransition, WorkflowPicture } from '../../../../../src/shared/workflow-picture';
import { useSay, useWords } from '../../i18n/words';
import { SearchField } from '../../ui/search-field';
import { Table } from '../../ui/table';

const rowsAtFirst = 25;

/** Everything the picture shows, as a table: for screen readers, for searching, and for workflows too large to draw. */
export function TransitionTable({ picture }: { readonly picture: WorkflowPicture }) {
  const words = useWords().workflow;
  const [text, setText] = useState('');
  const names = new Map(picture.statuses.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const { columns } = words;
  const fromOf = ({ kind, from }: PicturedTransition): string =>
    kind === 'initial' ? words.create : kind === 'global' ? words.anyStatus : from.map(nameOf).join(', ');
  const toOf = ({ to }: PicturedTransition): string => (to === null ? words.staysPut : nameOf(to));
  const wanted = text.trim().toLocaleLowerCase();
  const matching = picture.transitions.filter(({ name, from, to }) =>
    [name, ...from.map(nameOf), nameOf(to ?? '')].some((part) => part.toLocaleLowerCase().includes(wanted)),
  );
  return (
    <section aria-labelledby="transitions-title">
      <h2 id="transitions-title">{words.tableTitle(picture.transitions.length)}</h2>
      <div className="toolbar">
        <SearchField label={words.search} value={text} onChange={setText} />
      </div>
      <Table
        columns={[
          { title: columns.name, cell: ({ name }) => <bdi>{name}</bdi>, sortBy: ({ name }) => name },
          { title: columns.from, cell: (one) => <bdi>{fromOf(one)}</bdi>, sortBy: fromOf },
          { title: columns.to, cell: (one) => <bdi>{toOf(one)}</bdi>, sortBy: toOf },
          { title: columns.bot, cell: (one) => <ForBot transition={one} /> },
        ]}
        rows={matching}
        keyOf={({ id }) => id}
        labelledBy="transitions-title"
        atFirst={{ rows: rowsAtFirst, more: words.more }}
        empty={<p>{words.noMatch}</p>}
      />
    </section>
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
