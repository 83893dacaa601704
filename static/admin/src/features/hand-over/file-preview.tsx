import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import { askApp } from '../../lib/api';
import { downloadFile } from '../../lib/download-file';
import { typeOfFile } from './hand-over-files';
import { useAnswer } from '../../lib/use-answer';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';

/** Enough to judge a file by; a browser stalls on much more in one element. */
const charactersAtFirst = 20_000;

/** The text of one file of the package, never as markup. */
export function FilePreview({
  project,
  sha256,
  path,
}: {
  readonly project: string;
  readonly sha256: string;
  readonly path: string;
}) {
  const words = useWordsOf('handOver');
  const [isWhole, setWhole] = useState(false);
  const ask = useCallback(
    () => askApp('readHandoverFile', { projectKey: project, sha256, path }),
    [project, sha256, path],
  );
  const { value, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (value === null) return <Placeholder heights={[160]} />;
  const { text, isCut } = value;
  const shown = isWhole ? text : text.slice(0, charactersAtFirst);
  return (
    <div className="file-preview">
      <pre tabIndex={0} role="region" aria-label={words.contentOf(path)}>
        {shown}
      </pre>
      <div className="next__actions">
        {shown.length < text.length ? (
          <Button spacing="compact" onClick={() => setWhole(true)}>
            {words.showAll(text.length)}
          </Button>
        ) : null}
        {isCut ? (
          <span className="subtle">{words.cut}</span>
        ) : (
          <Button
            spacing="compact"
            aria-label={words.downloadOf(path)}
            onClick={() => downloadFile(path.split('/').at(-1) ?? path, typeOfFile(path), [text])}
          >
            {words.download}
          </Button>
        )}
      </div>
    </div>
  );
}
