import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { AddingPreview } from '../../../../../src/shared/roster-contract';
import { useWordsOf } from '../../i18n/words';
import { Message } from '../../ui/message';

/** What would be done, how many mails leave and to whom, and how to send none. */
export function AddingPreviewPanel({
  preview,
  start,
}: {
  readonly preview: AddingPreview;
  readonly start: () => Promise<void>;
}) {
  const words = useWordsOf('customers').adding;
  const [isBusy, setBusy] = useState(false);
  const { accounts, created, invited, mails, mailedTo } = preview;
  const all = accounts + created + invited;
  const press = (): void => {
    setBusy(true);
    void start().finally(() => setBusy(false));
  };
  return (
    <Message tone={mails > 0 ? 'warning' : 'information'} title={words.previewTitle} isAnnounced>
      <ul>
        {accounts === 0 ? null : <li>{words.accounts(accounts)}</li>}
        {created === 0 ? null : <li>{words.created(created)}</li>}
        <li>
          <strong>{words.mails(mails)}</strong>
        </li>
      </ul>
      {mailedTo.length === 0 ? null : (
        <details className="fold">
          <summary>{words.mailedTo}</summary>
          <ul>
            {mailedTo.map((address) => (
              <li key={address}>{address}</li>
            ))}
            {mails > mailedTo.length ? <li>{words.more(mails - mailedTo.length)}</li> : null}
          </ul>
        </details>
      )}
      {mails === 0 ? null : <p>{words.avoid}</p>}
      {all === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <Button appearance="primary" isLoading={isBusy} onClick={press}>
          {words.start(all)}
        </Button>
      )}
    </Message>
  );
}
