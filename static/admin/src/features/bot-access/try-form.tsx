import { useRef, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { BotRoute, BotRouteInput, BotTrial } from '../../../../../src/shared/bot-preview-contract';
import type { BotKeyRow } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { callOf, missingIn, queryText } from './bot-call';
import { curlLines } from './bot-curl';
import { useAct } from '../../lib/use-act';
import { useSay, useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { CopyText } from './copy-text';
import { TextField } from '../../ui/text-field';
import { TrialAnswer } from './trial-answer';

interface TryFormProps {
  readonly url: string;
  readonly route: BotRoute;
  readonly botKey: BotKeyRow;
}

/** What one call takes, what it was answered, and the same call as lines for a terminal. */
export function TryForm({ url, route, botKey }: TryFormProps) {
  const words = useWordsOf('botPreview').console;
  const { lines } = useWordsOf('botAccess');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setTried] = useState(false);
  const [trial, setTrial] = useState<{
    readonly answer: BotTrial;
    readonly call: string;
    readonly key: BotKeyRow;
    readonly nth: number;
  } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const act = useAct();
  const call = callOf(route, typed);
  const missing = isTried ? missingIn(route, typed) : [];
  const search = queryText(call.query);
  const told = `GET ${call.path}${search === '' ? '' : `?${search}`}`;
  const ask = (ifNoneMatch?: string): Promise<void> =>
    act.run(async () => {
      const answer = await askApp('tryBotCall', {
        keyId: botKey.id,
        ...call,
        ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
      });
      setTrial({ answer, call: told, key: botKey, nth: (trial?.nth ?? 0) + 1 });
    });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const [first] = missingIn(route, typed);
    if (first === undefined) void ask();
    else form.current?.querySelector<HTMLElement>(`[data-input="${first}"] input`)?.focus();
  };
  return (
    <>
      <form ref={form} className="stack" aria-labelledby="try-title" noValidate onSubmit={send}>
        {route.inputs.length === 0 ? null : (
          <div className="try-inputs">
            {route.inputs.map((input) => (
              <Input
                key={input.name}
                input={input}
                value={typed[input.name] ?? ''}
                change={(value) => setTyped({ ...typed, [input.name]: value })}
                isMissing={missing.includes(input.name)}
              />
            ))}
          </div>
        )}
        {route.scope === null || botKey.scopes.includes(route.scope) ? null : (
          <Message tone="information">
            <p>{words.lacks(route.scope)}</p>
          </Message>
        )}
        <div>
          <Button type="submit" appearance="primary" isLoading={act.isBusy}>
            {words.send}
          </Button>
        </div>
      </form>
      {act.error === null ? null : <ErrorPanel error={act.error} />}
      {trial === null ? null : (
        <TrialAnswer
          key={trial.nth}
          answer={trial.answer}
          call={trial.call}
          keyName={trial.key.name}
          again={trial.call === told && trial.key.id === botKey.id ? (etag) => void ask(etag) : null}
        />
      )}
      <section className="stack">
        <div>
          <h3>{words.linesTitle}</h3>
          <p className="subtle">{words.linesText}</p>
        </div>
        <CopyText
          text={curlLines({ url, ...call, kind: botKey.kind, keyId: botKey.id })}
          label={lines.copyLabel}
          blockLabel={lines.label}
        />
      </section>
    </>
  );
}

interface InputProps {
  readonly input: BotRouteInput;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly isMissing: boolean;
}

function Input({ input: { name, isRequired, description }, value, change, isMissing }: InputProps) {
  const words = useWordsOf('botPreview').console;
  const say = useSay();
  const help = [description === null ? '' : say(description), name === 'wait' ? words.waits : '']
    .filter((text) => text !== '')
    .join(' ');
  return (
    <div data-input={name}>
      <TextField
        label={isRequired ? name : words.optional(name)}
        value={value}
        onChange={change}
        error={isMissing ? words.missing : null}
        {...(help === '' ? {} : { help })}
      />
    </div>
  );
}
