import { useEffect, useMemo, useRef } from 'react';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { BotTrial } from '../../../../../src/shared/bot-preview-contract';
import { prettyBody } from './bot-call';
import { useWordsOf } from '../../i18n/words';
import { Message } from '../../ui/message';
import { CopyText } from './copy-text';

interface TrialAnswerProps {
  readonly answer: BotTrial;
  /** `GET /v1/forms?limit=1` */
  readonly call: string;
  readonly keyName: string;
  /** Asks the same with the ETag; null: what is typed and chosen is another call by now. */
  readonly again: ((etag: string) => void) | null;
}

/**
 * What the bot would have got. The title takes the focus, so that the answer is heard and the keyboard goes on from it.
 */
export function TrialAnswer({
  answer: { status, headers, body, bytes, isCut },
  call,
  keyName,
  again,
}: TrialAnswerProps) {
  const words = useWordsOf('botPreview').console;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const shown = useMemo(() => prettyBody(body), [body]);
  const { etag } = headers;
  return (
    <section className="trial stack" aria-labelledby="trial-title">
      <div>
        <h3 id="trial-title" ref={title} tabIndex={-1}>
          {words.answerTitle} <Lozenge appearance={status < 400 ? 'success' : 'removed'}>{String(status)}</Lozenge>
        </h3>
        <p className="subtle trial__call">{words.asKey(call, keyName)}</p>
      </div>
      <dl className="trial__headers" aria-label={words.headers}>
        {Object.entries(headers).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      {isCut ? (
        <Message tone="warning" title={words.cutTitle}>
          <p>{words.cutText(words.size(bytes))}</p>
        </Message>
      ) : null}
      {body === '' ? (
        <p>{words.unchanged}</p>
      ) : (
        <>
          <p className="subtle">
            {words.body}, {words.size(bytes)}
          </p>
          <CopyText text={shown} label={words.copyBody} blockLabel={words.body} />
        </>
      )}
      {etag === undefined || again === null || status !== 200 ? null : (
        <div>
          <Button onClick={() => again(etag)}>{words.again}</Button>
        </div>
      )}
    </section>
  );
}
