import { useId, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { OwnProfile as Profile, Settings } from '../../../../../src/shared/contract';
import { useWords } from '../../i18n/words';
import { askApp } from '../../lib/api';
import { downloadFile } from '../../lib/download-file';
import { useAct, type Act } from '../../lib/use-act';
import { ErrorPanel } from '../../ui/error-panel';
import { OwnProfileEditor, type Mistake } from './own-profile-editor';

interface OwnProfileProps {
  readonly settings: Settings;
  /** Takes a profile into the form; saving it is the form's business. */
  readonly take: (profile: Profile) => void;
}

/** A profile of one's own, as the file it is carried in: made from the one that is chosen, or opened. */
export function OwnProfile({ settings, take }: OwnProfileProps) {
  const words = useWords().setup.own;
  const [text, setText] = useState<string | null>(null);
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const { isBusy, error, run } = useAct();
  const id = useId();
  const open = (written: string | null): void => {
    setMistakes([]);
    setText(written);
  };
  const check = (written: string): Promise<void> =>
    run(async () => {
      const checked = await askApp('checkProfileFile', { projectKey: settings.projectKey, text: written });
      setMistakes(checked.mistakes);
      if (checked.profile === null) return;
      setText(null);
      take(checked.profile);
    });
  return (
    <details className="fold own-profile">
      <summary>{words.title}</summary>
      <p className="subtle">{words.text}</p>
      <Downloads settings={settings} act={{ isBusy, run }} open={open} />
      <div className="field">
        <label htmlFor={id}>{words.open}</label>
        <input
          id={id}
          type="file"
          className="input"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void run(async () => open(await file.text()));
            target.value = '';
          }}
        />
      </div>
      {error === null ? null : <ErrorPanel error={error} />}
      {text === null ? null : (
        <OwnProfileEditor
          text={text}
          mistakes={mistakes}
          isBusy={isBusy}
          change={setText}
          use={() => void check(text)}
          close={() => open(null)}
        />
      )}
    </details>
  );
}

interface DownloadsProps {
  readonly settings: Settings;
  readonly act: Pick<Act, 'isBusy' | 'run'>;
  readonly open: (text: string) => void;
}

function Downloads({ settings: { projectKey, profileId, ownProfile }, act: { isBusy, run }, open }: DownloadsProps) {
  const words = useWords().setup.own;
  const ask = () => askApp('exportProfile', { projectKey, profileId, ownProfile });
  const make = async (): Promise<void> => open((await ask()).text);
  const download = async (): Promise<void> => {
    const { fileName, text } = await ask();
    downloadFile(fileName, 'application/json', [text]);
  };
  const schema = async (): Promise<void> =>
    downloadFile('profile.schema.json', 'application/json', [(await ask()).schema]);
  return (
    <div className="own-profile__actions">
      <Button isDisabled={isBusy} onClick={() => void run(make)}>
        {words.make}
      </Button>
      <Button isDisabled={isBusy} onClick={() => void run(download)}>
        {words.download}
      </Button>
      <Button isDisabled={isBusy} onClick={() => void run(schema)}>
        {words.schema}
      </Button>
    </div>
  );
}
