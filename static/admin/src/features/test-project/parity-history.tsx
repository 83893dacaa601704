import { useCallback } from 'react';
import type { ParityRow } from '../../../../../src/shared/parity-contract';
import { askApp } from '../../lib/api';
import { useAnswer } from '../../lib/use-answer';
import { useSay, useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { Table } from '../../ui/table';
import { When } from '../../ui/when';

/** How the two drifted apart or came together, comparison by comparison. */
export function ParityHistory({ project, other }: { readonly project: string; readonly other: string }) {
  const words = useWords().testProject.parity.history;
  const ask = useCallback(() => askApp('readParityHistory', { projectKey: project, with: other }), [project, other]);
  const { value: rows, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (rows === null) return <Placeholder heights={[120]} />;
  return (
    <section className="card" aria-labelledby="drift-title">
      <h2 id="drift-title">{words.title(rows.length)}</h2>
      <Table
        columns={[
          { title: words.at, cell: ({ takenAt }) => <When at={takenAt} /> },
          { title: words.found, cell: (row) => <Found row={row} /> },
          { title: words.drift, cell: ({ drift }) => <Drift drift={drift} /> },
        ]}
        rows={rows}
        keyOf={({ takenAt }) => takenAt}
        labelledBy="drift-title"
      />
    </section>
  );
}

function Found({ row }: { readonly row: ParityRow }) {
  const all = useWords().testProject.parity;
  const parts = [
    row.differences === 0 && row.unknown.length === 0 ? all.verdicts.equal : all.verdicts.differs(row.differences),
    ...(row.unknown.length === 0 ? [] : [all.history.unknown(row.unknown.map((area) => all.areas[area]))]),
    ...(row.sharedObjects === 0 ? [] : [all.history.shared(row.sharedObjects)]),
  ];
  return <>{parts.join('; ')}</>;
}

function Drift({ drift }: Pick<ParityRow, 'drift'>) {
  const words = useWords().testProject.parity.history;
  const say = useSay();
  if (drift === null) return <span className="subtle">{words.first}</span>;
  const { becameDifferent, becameEqual, more } = drift;
  if (becameDifferent.length + becameEqual.length === 0) return <span className="subtle">{words.none}</span>;
  return (
    <div>
      {(
        [
          [words.became.different, becameDifferent],
          [words.became.equal, becameEqual],
        ] as const
      ).map(([title, sentences]) =>
        sentences.length === 0 ? null : (
          <details key={title} className="fold">
            <summary>
              {title} ({sentences.length})
            </summary>
            <ul>
              {sentences.map((sentence, index) => (
                <li key={index} dir="auto">
                  {say(sentence)}
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
      {more === 0 ? null : <span className="subtle">{words.more(more)}</span>}
    </div>
  );
}
