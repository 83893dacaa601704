import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { AccessLogEntry, BotKeyRow } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { useAct } from '../../lib/use-act';
import { useAnswer } from '../../lib/use-answer';
import { useLocale, useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { Table } from '../../ui/table';

/** The calls of one day, as the app keeps them: without anything that tells a person. */
export function AccessLog({ keys }: { readonly keys: readonly BotKeyRow[] }) {
  const words = useWordsOf('botAccess').log;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [day, setDay] = useState(today);
  const ask = useCallback(async () => ({ day, ...(await askApp('readAccessLog', { day })) }), [day]);
  const { value, error, set, reload, isLoading } = useAnswer(ask);
  const act = useAct();
  const more = (): Promise<void> =>
    act.run(async () => {
      const last = value?.entries.at(-1);
      if (value === null || last === undefined) return;
      const page = await askApp('readAccessLog', { day: value.day, before: last.at });
      set({ ...value, entries: [...value.entries, ...page.entries], hasMore: page.hasMore });
    });
  const isShown = value !== null && value.day === day;
  return (
    <section className="card stack" aria-labelledby="log-title">
      <div>
        <h2 id="log-title">{words.title}</h2>
        <p className="subtle">{words.text}</p>
      </div>
      <div className="log-bar">
        <div className="field">
          <label htmlFor="log-day">{words.day}</label>
          <input
            id="log-day"
            type="date"
            className="input"
            value={day}
            max={today}
            onChange={(event) => (event.target.value === '' ? undefined : setDay(event.target.value))}
          />
        </div>
        <Button onClick={reload} isLoading={isLoading && isShown}>
          {words.reload}
        </Button>
        <span className="subtle" role="status">
          {isShown ? (value.entries.length === 0 ? words.none : words.count(value.entries.length, value.hasMore)) : ''}
        </span>
      </div>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      {!isShown && error === null ? <Placeholder heights={[36, 36, 36]} /> : null}
      {isShown && value.entries.length > 0 ? <Calls entries={value.entries} keys={keys} /> : null}
      {isShown && value.hasMore ? (
        <div>
          <Button isLoading={act.isBusy} onClick={() => void more()}>
            {words.more}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Calls({
  entries,
  keys,
}: {
  readonly entries: readonly AccessLogEntry[];
  readonly keys: readonly BotKeyRow[];
}) {
  const words = useWordsOf('botAccess').log;
  const locale = useLocale();
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone: 'UTC' });
  const nameOf = (id: string | null): string => keys.find((key) => key.id === id)?.name ?? id ?? words.unknownKey;
  return (
    <Table
      columns={[
        {
          title: words.at,
          cell: ({ at }) => <time dateTime={at}>{clock.format(new Date(at))}</time>,
          isBare: false,
        },
        { title: words.key, cell: ({ keyId }) => <bdi>{nameOf(keyId)}</bdi> },
        {
          title: words.route,
          cell: ({ route }) =>
            route === null ? <span className="subtle">{words.noRoute}</span> : <code>{route}</code>,
        },
        {
          title: words.status,
          cell: ({ status, code }) => (
            <>
              {status} <span className="subtle">{code ?? words.answered}</span>
            </>
          ),
        },
      ]}
      rows={entries}
      keyOf={({ at }, place) => `${at} ${place}`}
      className="log-table"
      labelledBy="log-title"
    />
  );
}
