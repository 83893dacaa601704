import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../../src/shared/contract';
import { replyErrorOf } from '../../lib/api';
import { downloadRows } from './roster-download';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';

interface DownloadButtonProps {
  readonly project: string;
  readonly runId: string;
  readonly what: 'people' | 'adding';
  readonly children: string;
}

/** A CSV made of as many parts as the app needs. */
export function DownloadButton({ project, runId, what, children }: DownloadButtonProps) {
  const words = useWordsOf('customers').download;
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const download = (): void => {
    setBusy(true);
    setError(null);
    void downloadRows(project, runId, what, words.name(project, what))
      .catch((thrown: unknown) => setError(replyErrorOf(thrown)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <div>
        <Button isLoading={isBusy} onClick={download}>
          {children}
        </Button>
      </div>
      {error === null ? null : <ErrorPanel error={error} title={words.failed} />}
    </>
  );
}
