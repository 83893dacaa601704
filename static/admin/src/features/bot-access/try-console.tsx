import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { BotRoute } from '../../../../../src/shared/bot-preview-contract';
import type { BotKeyRow } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useSay, useWordsOf } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';
import { TryForm } from './try-form';

interface TryConsoleProps {
  readonly url: string;
  readonly keys: readonly BotKeyRow[];
  readonly project: string | null;
}

/**
 * Calls of the door with the rights of a key: through the app, for the platform's policy forbids this page to call any
 * address.
 */
export function TryConsole({ url, keys, project }: TryConsoleProps) {
  const { go } = useSession();
  const words = useWordsOf('botPreview').console;
  const usable = keys.filter(({ state }) => state === 'valid' || state === 'expires-soon');
  const ask = useCallback(() => askApp('listBotRoutes', {}), []);
  const { value: routes, error, reload } = useAnswer(ask);
  return (
    <section className="card stack" aria-labelledby="try-title">
      <div>
        <h2 id="try-title">{words.title}</h2>
        <p className="subtle">{words.text}</p>
      </div>
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {routes === null && error === null && usable.length > 0 ? <Placeholder heights={[56, 32, 120]} /> : null}
      {usable.length > 0 ? null : (
        <Empty title={words.noKey} text={words.noKeyText}>
          <Button appearance="primary" onClick={() => go(placeOf('bot-access', project))}>
            {words.toKeys}
          </Button>
        </Empty>
      )}
      {routes === null || usable.length === 0 ? null : <Choices url={url} keys={usable} routes={routes} />}
    </section>
  );
}

interface ChoicesProps {
  readonly url: string;
  readonly keys: readonly BotKeyRow[];
  readonly routes: readonly BotRoute[];
}

/** The console opens with the first call the key may make. */
const firstPath = '/v1/forms';

function Choices({ url, keys, routes }: ChoicesProps) {
  const { place, go } = useSession();
  const say = useSay();
  const words = useWordsOf('botPreview').console;
  const { kinds } = useWordsOf('botAccess').keys;
  const [keyId, setKeyId] = useState(keys[0]?.id);
  const path = place.filters['call'] ?? firstPath;
  const setPath = (call: string): void => go({ ...place, filters: { ...place.filters, call } }, 'replace');
  const key = keys.find(({ id }) => id === keyId) ?? keys[0];
  const route = routes.find((one) => one.path === path) ?? routes[0];
  if (key === undefined || route === undefined) return null;
  return (
    <>
      <div className="try-fields">
        <ChoiceField
          label={words.key}
          value={key.id}
          onChange={setKeyId}
          options={keys.map(({ id, name, kind }) => ({
            value: id,
            label: words.keyLine(name, kinds[kind]),
          }))}
        />
        <ChoiceField
          label={words.call}
          value={route.path}
          onChange={setPath}
          options={routes.map((one) => ({ value: one.path, label: `GET ${one.path}` }))}
        />
      </div>
      <p className="subtle">{say(route.summary)}</p>
      <TryForm key={route.path} url={url} route={route} botKey={key} />
    </>
  );
}
