import { useCallback } from 'react';
import { askApp } from '../../lib/api';
import { useAnswer } from '../../lib/use-answer';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { Placeholder } from '../../ui/placeholder';

/** What adding by itself would do with a group, before it is saved. */
export function AutoAdding({ project, groupId }: { readonly project: string; readonly groupId: string }) {
  const words = useWordsOf('customers').watch;
  const ask = useCallback(() => askApp('previewAutoAdding', { projectKey: project, groupId }), [project, groupId]);
  const { value, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (value === null) return <Placeholder heights={[108]} />;
  return (
    <Message tone="information" title={words.previewTitle} isAnnounced>
      <ul>
        <li>{value.missing === null ? words.atMost(value.members) : words.missing(value.missing, value.members)}</li>
        <li>
          <strong>{words.noMail}</strong>
        </li>
        <li>{words.whenAdded}</li>
      </ul>
    </Message>
  );
}
