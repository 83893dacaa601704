import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { TwinScope } from '../../../../../src/shared/plan-contract';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { filtersOfTwin, keyFault } from '../../lib/test-project-address';
import { useSay, useWords } from '../../i18n/words';
import { TextField } from '../../ui/text-field';
import { WayChoice } from './way-choice';

type Draft = Omit<TwinScope, 'kind'>;

interface TwinFormProps {
  readonly project: string;
  readonly first: Draft;
  /** Why what was typed cannot be had; stands at its field until that is changed. */
  readonly refusal: ReplyError | null;
  /** There is a test project that this one would follow. */
  readonly keep?: boolean;
}

/** The wish for a test project. Pressing its button plans, and writes nothing. */
export function TwinForm({ project, first, refusal, keep = false }: TwinFormProps) {
  const { go } = useSession();
  const words = useWords().testProject.form;
  const [draft, setDraft] = useState<Draft>(first);
  const [isTried, setTried] = useState(false);
  const form = useFocusAtFault(refusal);
  const faults = useFaults(draft, first, refusal, isTried);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const wish = { ...draft, key: draft.key.trim(), name: draft.name.trim() };
    if (keyFault(wish.key) === null && wish.name !== '') go(placeOf('test-project', project, filtersOfTwin(wish)));
    else
      form.current
        ?.querySelector<HTMLElement>(keyFault(wish.key) === null ? '[data-field=name] input' : '[data-field=key] input')
        ?.focus();
  };
  return (
    <section className="card" aria-labelledby="twin-form-title">
      <h2 id="twin-form-title">{words.title}</h2>
      <p className="subtle">{words.text}</p>
      <form ref={form} className="twin-form" onSubmit={submit} noValidate>
        <WayChoice mode={draft.mode} choose={(mode) => setDraft({ ...draft, mode })} />
        <div className="twin-form__names">
          <div data-field="key">
            <TextField
              label={words.key}
              help={words.keyHelp}
              value={draft.key}
              maxLength={10}
              error={faults.key}
              onChange={(key) => setDraft({ ...draft, key: key.toUpperCase() })}
            />
          </div>
          <div data-field="name">
            <TextField
              label={words.name}
              help={words.nameHelp}
              value={draft.name}
              maxLength={80}
              error={faults.name}
              onChange={(name) => setDraft({ ...draft, name })}
            />
          </div>
        </div>
        <fieldset className="question">
          <legend>{words.sample}</legend>
          {(['test-accounts', 'none'] as const).map((sample) => (
            <label key={sample} className="option">
              <input
                type="radio"
                name={`${id}sample`}
                value={sample}
                checked={draft.sample === sample}
                onChange={() => setDraft({ ...draft, sample })}
              />
              {words.samples[sample]}
            </label>
          ))}
          <p className="subtle field__help">{words.sampleHelp}</p>
        </fieldset>
        <div className="next__actions">
          <Button type="submit" appearance="primary">
            {words.submit}
          </Button>
          {keep ? (
            <Button appearance="subtle" onClick={() => go(placeOf('test-project', project))}>
              {words.keep}
            </Button>
          ) : null}
        </div>
      </form>
    </section>
  );
}

/** What to say at each field: the app's refusal as long as it is about what still stands there. */
function useFaults(
  { key, name }: Draft,
  first: Draft,
  refusal: ReplyError | null,
  isTried: boolean,
): { readonly key: string | null; readonly name: string | null } {
  const words = useWords().testProject.form.faults;
  const say = useSay();
  const refused = refusal === null ? null : `${say(refusal.message)} ${say(refusal.advice)}`;
  const own = isTried ? keyFault(key.trim()) : null;
  return {
    key: own !== null ? words.key[own] : refusal?.field === 'key' && key === first.key ? refused : null,
    name:
      isTried && name.trim() === '' ? words.name : refusal?.field === 'name' && name === first.name ? refused : null,
  };
}

/** The button that was pressed is gone with the plan it asked for: the reader goes on at the field. */
function useFocusAtFault(refusal: ReplyError | null): React.RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal?.field !== undefined)
      form.current?.querySelector<HTMLElement>(`[data-field=${refusal.field}] input`)?.focus();
  }, [refusal]);
  return form;
}
