import { useEffect, useRef } from 'react';
import Button from '@atlaskit/button/new';
import type { BotKeyMade } from '../../../../../src/shared/contract';
import { useWordsOf } from '../../i18n/words';
import { Message } from '../../ui/message';
import { CopyText } from './copy-text';

/** The secret of a new or rotated key, this once: it lives in the page's memory and nowhere else. */
export function KeyMade({ made, close }: { readonly made: BotKeyMade; readonly close: () => void }) {
  const words = useWordsOf('botAccess').made;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [made]);
  const { key, shown } = made;
  return (
    <section className="key-made" aria-labelledby="made-title">
      <h3 id="made-title" ref={title} tabIndex={-1}>
        {words.title(key.name)}
      </h3>
      <p>
        {words.id} <code>{key.id}</code>
      </p>
      <Message
        tone={shown === null ? 'information' : 'warning'}
        title={shown === null ? words.noSecret : words.warning}
        isAnnounced
      />
      {shown === null ? null : <CopyText text={shown} label={words.copyLabel} />}
      <div>
        <Button onClick={close}>{shown === null ? words.doneJwt : words.done}</Button>
      </div>
    </section>
  );
}
