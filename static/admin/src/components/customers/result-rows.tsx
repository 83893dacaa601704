import { useCallback, useEffect, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { RosterClass } from '../../../../../src/shared/roster-contract';
import { readRosterRows } from '../../api';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { ErrorPanel } from '../error-panel';
import { Placeholder } from '../placeholder';
import { SearchField } from '../search-field';

const rowsOnPage = 25;
/** Long enough that a word typed is one question to the app. */
const typingMs = 300;

interface ResultRowsProps {
  readonly project: string;
  readonly runId: string;
  readonly chosen: RosterClass;
  readonly count: number;
}

/** The people of one class, 25 at a time. */
export function ResultRows({ project, runId, chosen, count }: ResultRowsProps) {
  const words = useWords().customers.results;
  const [text, setText] = useState('');
  const [asked, setAsked] = useState({ query: '', page: 0 });
  useEffect(() => {
    if (text.trim() === asked.query) return undefined;
    const timer = setTimeout(() => setAsked({ query: text.trim(), page: 0 }), typingMs);
    return () => clearTimeout(timer);
  }, [text, asked.query]);
  const ask = useCallback(() => readRosterRows({ projectKey: project, runId, class: chosen, page: asked.page, ...(asked.query === '' ? {} : { query: asked.query }) }), [project, runId, chosen, asked]);
  const { value, error, isLoading, reload } = useAnswer(ask);
  if (count === 0) return <p>{words.none}</p>;
  const total = value?.total ?? count;
  const from = asked.page * rowsOnPage;
  const turn = (by: number): void => setAsked({ ...asked, page: asked.page + by });
  return (
    <>
      <div className="toolbar">
        <SearchField label={words.search} value={text} onChange={setText} />
        <span className="toolbar__count" role="status">{total === 0 ? words.noneFound : words.range(from + 1, Math.min(total, from + rowsOnPage), total)}</span>
      </div>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {value === null ? (error === null ? <Placeholder heights={[34 + 53 * Math.min(rowsOnPage, count)]} /> : null) : <Rows rows={value.rows} isLoading={isLoading} />}
      {total > rowsOnPage ? (
        <div className="next__actions">
          <Button isDisabled={asked.page === 0} onClick={() => turn(-1)}>{words.previous}</Button>
          <Button isDisabled={from + rowsOnPage >= total} onClick={() => turn(1)}>{words.next}</Button>
        </div>
      ) : null}
    </>
  );
}

function Rows({ rows, isLoading }: { readonly rows: Awaited<ReturnType<typeof readRosterRows>>['rows']; readonly isLoading: boolean }) {
  const words = useWords().customers.results;
  if (rows.length === 0) return null;
  return (
    <table className="table table--stacks people" aria-labelledby="class-title" aria-busy={isLoading}>
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.account}</th>
          <th scope="col">{words.through}</th>
          <th scope="col">{words.line}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <td dir="auto">{row.displayName ?? row.address ?? words.noName}</td>
            <td data-label={words.account}>{row.accountId === null ? '–' : <code>{row.accountId}</code>}</td>
            <td data-label={words.through}>{row.through === null ? '–' : words.throughs[row.through]}</td>
            <td data-label={words.line}>{row.line}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
