import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { askApp } from '../../lib/api';
import { useAct } from '../../lib/use-act';
import { useWordsOf } from '../../i18n/words';
import { Announcement } from '../../ui/announcement';
import { AskFirst } from './ask-first';
import { CopyText } from './copy-text';

interface AddressCardProps {
  readonly url: string;
  readonly signingKeyId: string | null;
  readonly changed: (url: string) => void;
}

/** Where the bot calls, and the way to close that address for a new one. */
export function AddressCard({ url, signingKeyId, changed }: AddressCardProps) {
  const words = useWordsOf('botAccess').address;
  const [isAsking, setAsking] = useState(false);
  const [hasChanged, setChanged] = useState(false);
  const act = useAct();
  const change = (): Promise<void> =>
    act.run(async () => {
      changed((await askApp('rotateBotUrl', {})).url);
      setAsking(false);
      setChanged(true);
      document.getElementById('address-title')?.focus();
    });
  return (
    <section className="card stack" aria-labelledby="address-title">
      <div>
        <h2 id="address-title" tabIndex={-1}>
          {words.title}
        </h2>
        <p className="subtle">{words.text}</p>
      </div>
      <Announcement text={hasChanged ? words.changed : ''} mark={hasChanged ? url : ''} />
      <CopyText text={url} label={words.copyLabel} />
      {signingKeyId === null ? null : (
        <p className="subtle">
          {words.signingKey} <code>{signingKeyId}</code>
        </p>
      )}
      <div>
        <Button id="change-address" isDisabled={isAsking} onClick={() => setAsking(true)}>
          {words.change}
        </Button>
      </div>
      {isAsking ? (
        <AskFirst
          title={words.changeTitle}
          text={words.changeText}
          confirm={words.confirm}
          act={act}
          agree={() => void change()}
          close={() => setAsking(false)}
          returnTo="change-address"
        />
      ) : null}
    </section>
  );
}
