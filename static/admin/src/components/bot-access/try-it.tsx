import { useState } from 'react';
import type { BotKeyKind, BotKeyRow } from '../../../../../src/shared/contract';
import { curlLines } from '../../bot-curl';
import { useWords } from '../../words';
import { ChoiceField } from '../choice-field';
import { CopyText } from './copy-text';

const kinds: readonly BotKeyKind[] = ['bearer', 'hmac', 'jwt'];
const isKind = (text: string): text is BotKeyKind => kinds.some((kind) => kind === text);

/** Lines for the reader's own terminal: the platform's policy forbids this page to call any address. */
export function TryIt({ url, keys }: { readonly url: string; readonly keys: readonly BotKeyRow[] }) {
  const all = useWords().botAccess;
  const words = all.tryIt;
  const usable = keys.filter(({ state }) => state === 'valid' || state === 'expires-soon');
  const [kind, setKind] = useState<BotKeyKind>(usable[0]?.kind ?? 'bearer');
  const [path, setPath] = useState('/v1/forms');
  return (
    <section className="card stack" aria-labelledby="try-title">
      <div>
        <h2 id="try-title">{words.title}</h2>
        <p className="subtle">{words.text}</p>
      </div>
      <div className="try-fields">
        <ChoiceField label={words.kind} value={kind} onChange={(chosen) => (isKind(chosen) ? setKind(chosen) : undefined)} options={kinds.map((value) => ({ value, label: all.keys.kinds[value] }))} />
        <ChoiceField label={words.call} value={path} onChange={setPath} options={Object.entries(words.calls).map(([value, label]) => ({ value, label: `${label}: ${value}` }))} />
      </div>
      <CopyText text={curlLines({ url, path, kind, keyId: usable.find((key) => key.kind === kind)?.id ?? null })} label={words.copyLabel} isBlock />
    </section>
  );
}
