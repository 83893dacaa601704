import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { BotKeyMade, BotKeyRow } from '../../../../../src/shared/contract';
import { exactDay, exactTime } from '../../lib/time';
import { useLocale, useWordsOf } from '../../i18n/words';
import { Table } from '../../ui/table';
import { When } from '../../ui/when';
import { RevokeKey, RotateKey } from './key-questions';

/** The key that a question is open about. */
export interface AskedKey {
  readonly keyId: string;
  readonly question: 'rotate' | 'revoke';
}

interface KeyTableProps {
  readonly keys: readonly BotKeyRow[];
  readonly nameOfProject: (id: string) => string;
  readonly asked: AskedKey | null;
  readonly setAsked: (asked: AskedKey | null) => void;
  readonly rotated: (made: BotKeyMade) => void;
  readonly revoked: (row: BotKeyRow) => void;
}

/** A row per key; a question about it opens in a row of its own below. */
export function KeyTable({ keys, nameOfProject, asked, setAsked, rotated, revoked }: KeyTableProps) {
  const words = useWordsOf('botAccess').keys;
  const close = (): void => setAsked(null);
  return (
    <Table
      columns={[
        {
          title: words.name,
          cell: ({ name, id }) => (
            <>
              <bdi className="key-name">{name}</bdi>
              <code className="key-id">{id}</code>
            </>
          ),
        },
        { title: words.kind, cell: ({ kind }) => words.kinds[kind] },
        { title: words.scopes, cell: ({ scopes }) => scopes.join(', ') },
        { title: words.projects, cell: ({ projectIds }) => <bdi>{projectIds.map(nameOfProject).join(', ')}</bdi> },
        { title: words.expires, cell: (row) => <Expires row={row} /> },
        {
          title: words.lastUsed,
          cell: ({ lastUsedAt }) =>
            lastUsedAt === null ? <span className="subtle">{words.never}</span> : <When at={lastUsedAt} />,
        },
        {
          title: words.actions,
          cell: (row) =>
            row.state === 'revoked' ? null : (
              <RowActions
                row={row}
                isAsking={asked?.keyId === row.id}
                ask={(question) => setAsked({ keyId: row.id, question })}
              />
            ),
          isBare: true,
        },
      ]}
      rows={keys}
      keyOf={({ id }) => id}
      below={(row) =>
        asked?.keyId !== row.id ? null : asked.question === 'rotate' ? (
          <RotateKey row={row} done={rotated} close={close} />
        ) : (
          <RevokeKey row={row} done={revoked} close={close} />
        )
      }
      className="key-table"
      labelledBy="keys-title"
    />
  );
}

function Expires({ row: { state, expiresAt, overlapUntil } }: { readonly row: BotKeyRow }) {
  const words = useWordsOf('botAccess').keys;
  const locale = useLocale();
  return (
    <>
      <Lozenge appearance={looks[state]}>{words.states[state]}</Lozenge>
      {state === 'revoked' ? null : (
        <span className="key-until subtle">{words.until(exactDay(expiresAt, locale))}</span>
      )}
      {overlapUntil === null || state === 'revoked' ? null : (
        <span className="key-until subtle">{words.overlap(exactTime(overlapUntil, locale))}</span>
      )}
    </>
  );
}

const looks = { valid: 'success', 'expires-soon': 'moved', expired: 'default', revoked: 'removed' } as const;

function RowActions({
  row,
  isAsking,
  ask,
}: {
  readonly row: BotKeyRow;
  readonly isAsking: boolean;
  readonly ask: (question: AskedKey['question']) => void;
}) {
  const words = useWordsOf('botAccess').keys;
  return (
    <div className="key-actions">
      <Button
        id={`rotate-${row.id}`}
        spacing="compact"
        isDisabled={isAsking}
        aria-label={words.rotateLabel(row.name)}
        onClick={() => ask('rotate')}
      >
        {words.rotate}
      </Button>
      <Button
        id={`revoke-${row.id}`}
        spacing="compact"
        isDisabled={isAsking}
        aria-label={words.revokeLabel(row.name)}
        onClick={() => ask('revoke')}
      >
        {words.revoke}
      </Button>
    </div>
  );
}
