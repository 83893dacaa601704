import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { BotKeyMade, BotKeyRow } from '../../../../../src/shared/contract';
import { exactDay, exactTime } from '../../lib/time';
import { useLocale, useWordsOf } from '../../i18n/words';
import { When } from '../../ui/when';
import { RevokeKey, RotateKey } from './key-questions';

/** What is being asked about one key. */
export type Question = 'rotate' | 'revoke';

interface KeyRowProps {
  readonly row: BotKeyRow;
  readonly nameOfProject: (id: string) => string;
  readonly question: Question | null;
  readonly ask: (question: Question | null) => void;
  readonly rotated: (made: BotKeyMade) => void;
  readonly revoked: (row: BotKeyRow) => void;
}

const looks = { valid: 'success', 'expires-soon': 'moved', expired: 'default', revoked: 'removed' } as const;

/** One key; a question about it opens in a row of its own below. */
export function KeyRow({ row, nameOfProject, question, ask, rotated, revoked }: KeyRowProps) {
  const words = useWordsOf('botAccess').keys;
  const locale = useLocale();
  return (
    <>
      <tr role="row">
        <td role="cell">
          <bdi className="key-name">{row.name}</bdi>
          <code className="key-id">{row.id}</code>
        </td>
        <td role="cell" data-label={words.kind}>
          {words.kinds[row.kind]}
        </td>
        <td role="cell" data-label={words.scopes}>
          {row.scopes.join(', ')}
        </td>
        <td role="cell" data-label={words.projects}>
          <bdi>{row.projectIds.map(nameOfProject).join(', ')}</bdi>
        </td>
        <td role="cell" data-label={words.expires}>
          <Lozenge appearance={looks[row.state]}>{words.states[row.state]}</Lozenge>
          {row.state === 'revoked' ? null : (
            <span className="key-until subtle">{words.until(exactDay(row.expiresAt, locale))}</span>
          )}
          {row.overlapUntil === null || row.state === 'revoked' ? null : (
            <span className="key-until subtle">{words.overlap(exactTime(row.overlapUntil, locale))}</span>
          )}
        </td>
        <td role="cell" data-label={words.lastUsed}>
          {row.lastUsedAt === null ? <span className="subtle">{words.never}</span> : <When at={row.lastUsedAt} />}
        </td>
        <td role="cell">
          {row.state === 'revoked' ? null : <RowActions row={row} isAsking={question !== null} ask={ask} />}
        </td>
      </tr>
      {question === null ? null : (
        <tr role="row" className="key-question">
          <td role="cell" colSpan={7}>
            {question === 'rotate' ? (
              <RotateKey row={row} done={rotated} close={() => ask(null)} />
            ) : (
              <RevokeKey row={row} done={revoked} close={() => ask(null)} />
            )}
          </td>
        </tr>
      )}
    </>
  );
}

function RowActions({
  row,
  isAsking,
  ask,
}: {
  readonly row: BotKeyRow;
  readonly isAsking: boolean;
  readonly ask: (question: Question) => void;
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
