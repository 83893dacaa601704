import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ProfileChoice, ReplyError, Settings } from '../../../../../src/shared/contract';
import { askApp, replyErrorOf } from '../../lib/api';
import { tell } from '../../lib/host';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { missingAccounts } from '../../lib/setup-draft';
import { useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';

interface SaveBarProps {
  readonly settings: Settings;
  readonly profile: ProfileChoice | null;
  readonly isChanged: boolean;
  readonly saved: (settings: Settings) => void;
}

type Act = 'save' | 'run';

/** The form's end: what is still missing, what went wrong, and the two ways to save. */
export function SaveBar({ settings, profile, isChanged, saved }: SaveBarProps) {
  const { go } = useSession();
  const words = useWords().setup;
  const [busy, setBusy] = useState<Act | null>(null);
  const [failure, setFailure] = useState<{ readonly error: ReplyError; readonly isSaved: boolean } | null>(null);
  const missing = profile === null ? [] : missingAccounts(profile, settings);
  const save = async (act: Act): Promise<void> => {
    if (busy !== null) return;
    setBusy(act);
    setFailure(null);
    let isSaved = false;
    try {
      saved(await askApp('saveSettings', { settings }));
      isSaved = true;
      if (act === 'run') {
        await askApp('startAudit', { projectKey: settings.projectKey });
        go(placeOf('overview', settings.projectKey));
      } else tell(words.savedTitle, words.savedText(settings.projectKey));
    } catch (thrown) {
      setFailure({ error: replyErrorOf(thrown), isSaved });
    } finally {
      setBusy(null);
    }
  };
  return (
    <div className="save-bar">
      {missing.length === 0 ? null : (
        <Message tone="warning" title={words.missingTitle}>
          <p>{`${missing.map((role) => words.accounts[role].label).join(', ')}. ${words.missingText}`}</p>
        </Message>
      )}
      {failure === null ? null : (
        <>
          <ErrorPanel error={failure.error} />
          <p>{failure.isSaved ? words.runFailed : words.saveFailed}</p>
        </>
      )}
      <div className="save-bar__actions">
        <Button appearance="primary" isLoading={busy === 'run'} onClick={() => void save('run')}>
          {words.saveAndRun}
        </Button>
        <Button isLoading={busy === 'save'} onClick={() => void save('save')}>
          {words.save}
        </Button>
        <span className="subtle" role="status">
          {isChanged ? words.unsaved : ''}
        </span>
      </div>
    </div>
  );
}
