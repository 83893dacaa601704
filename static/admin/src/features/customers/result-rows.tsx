import { useCallback } from 'react';
import Button from '@atlaskit/button/new';
import type { RosterClass } from '../../../../../src/shared/roster-contract';
import { askApp, type Answered } from '../../lib/api';
import { filtersOf, rowsAddressOf, type RowsAddress } from './rows-address';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useTyped } from '../../lib/use-typed';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { SearchField } from '../../ui/search-field';

const rowsOnPage = 25;

interface ResultRowsProps {
  readonly project: string;
  readonly runId: string;
  readonly chosen: RosterClass;
  readonly count: number;
  /** The list was a file; of a group nobody knows lines. */
  readonly hasLines: boolean;
}

/** The people of one class, 25 at a time. What is searched for and the page are in the address. */
export function ResultRows({ project, runId, chosen, count, hasLines }: ResultRowsProps) {
  const words = useWordsOf('customers').results;
  const { place, go } = useSession();
  const { query, page } = rowsAddressOf(place.filters);
  const put = useCallback(
    (next: RowsAddress) => go({ ...place, filters: { class: chosen, ...filtersOf(next) } }, 'replace'),
    [place, go, chosen],
  );
  const { text, setText } = useTyped(
    query,
    useCallback((typed: string) => put({ query: typed, page: 0 }), [put]),
  );
  const ask = useCallback(
    () =>
      askApp('readRosterRows', { projectKey: project, runId, class: chosen, page, ...(query === '' ? {} : { query }) }),
    [project, runId, chosen, page, query],
  );
  const { value, error, isLoading, reload } = useAnswer(ask);
  if (count === 0) return <p>{words.none}</p>;
  const total = value?.total ?? count;
  const from = page * rowsOnPage;
  return (
    <>
      <div className="toolbar">
        <SearchField label={hasLines ? words.search : words.searchWithoutLines} value={text} onChange={setText} />
        <span className="toolbar__count" role="status">
          {total === 0
            ? words.noneFound
            : words.range(Math.min(from + 1, total), Math.min(total, from + rowsOnPage), total)}
        </span>
      </div>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {value === null ? (
        error === null ? (
          <Placeholder heights={[34 + 53 * Math.min(rowsOnPage, count) + 16]} />
        ) : null
      ) : (
        <Rows rows={value.rows} isLoading={isLoading} hasLines={hasLines} />
      )}
      {total > rowsOnPage || page > 0 ? (
        <div className="next__actions">
          <Button
            isDisabled={page === 0}
            onClick={() => put({ query, page: Math.min(page, Math.ceil(total / rowsOnPage)) - 1 })}
          >
            {words.previous}
          </Button>
          <Button isDisabled={from + rowsOnPage >= total} onClick={() => put({ query, page: page + 1 })}>
            {words.next}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Rows({
  rows,
  isLoading,
  hasLines,
}: {
  readonly rows: Answered<'readRosterRows'>['rows'];
  readonly isLoading: boolean;
  readonly hasLines: boolean;
}) {
  const words = useWordsOf('customers').results;
  if (rows.length === 0) return null;
  return (
    <table className="table table--stacks people" aria-labelledby="class-title" aria-busy={isLoading}>
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.account}</th>
          <th scope="col">{words.through}</th>
          {hasLines ? <th scope="col">{words.line}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <td dir="auto">{row.displayName ?? row.address ?? words.noName}</td>
            <td data-label={words.account}>{row.accountId === null ? '–' : <code>{row.accountId}</code>}</td>
            <td data-label={words.through}>{row.through === null ? '–' : words.throughs[row.through]}</td>
            {hasLines ? <td data-label={words.line}>{row.line}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
