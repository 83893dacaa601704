import { useEffect, useRef, useState } from 'react';
import type { BotKeyKind, BotKeyMade, ProjectChoice } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { emptyDraft, gapsOf, requestOf, type DraftGap, type KeyDraft } from './bot-key-draft';
import { BOT_SCOPES } from '../../../../../src/shared/vocabulary';
import { placeOf } from '../../lib/router';
import { useAct } from '../../lib/use-act';
import { useWordsOf } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { Form } from '../../ui/form';
import { PlaceLink } from '../../ui/links';
import { CheckList } from './check-list';
import { JwtFields } from './jwt-fields';
import { TextField } from '../../ui/text-field';
import { KEY_KINDS } from '../../../../../src/shared/vocabulary';

interface KeyFormProps {
  readonly projects: readonly ProjectChoice[];
  readonly made: (made: BotKeyMade) => void;
  readonly close: () => void;
}

const lives = [30, 90, 180, 365];

/** A new key, in place. What is missing is told at its field, which takes the focus. */
export function KeyForm({ projects, made, close }: KeyFormProps) {
  const all = useWordsOf('botAccess');
  const words = all.form;
  const [draft, setDraft] = useState(() => emptyDraft(projects.map(({ id }) => id)));
  const [isTried, setTried] = useState(false);
  const act = useAct();
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => title.current?.focus(), []);
  const change = (part: Partial<KeyDraft>): void => setDraft({ ...draft, ...part });
  const gaps = isTried ? gapsOf(draft) : [];
  const errorAt = (gap: DraftGap, text: string): string | null => (gaps.includes(gap) ? text : null);
  const save = async (): Promise<void> => {
    setTried(true);
    const [first] = gapsOf(draft);
    if (first !== undefined)
      form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, textarea)`)?.focus();
    else await act.run(async () => made(await askApp('createKey', requestOf(draft))));
  };
  return (
    <Form
      formRef={form}
      className="key-form"
      labelledBy="key-form-title"
      submit={{ label: words.create, isPrimary: true, isDisabled: projects.length === 0 }}
      cancel={{ label: all.cancel, act: close }}
      onSubmit={() => void save()}
      isBusy={act.isBusy}
      error={act.error}
    >
      <h3 id="key-form-title" ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <div data-field="name" className="key-fields">
        <TextField
          label={words.name}
          help={words.nameHelp}
          maxLength={100}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={errorAt('name', words.nameMissing)}
        />
      </div>
      <KindField kind={draft.kind} choose={(kind) => change({ kind })} />
      {draft.kind === 'jwt' ? <JwtFields draft={draft} change={change} errorAt={errorAt} /> : null}
      <div data-field="scopes">
        <CheckList
          title={words.scopes}
          chosen={draft.scopes}
          onChange={(chosen) => change({ scopes: BOT_SCOPES.filter((scope) => chosen.includes(scope)) })}
          options={BOT_SCOPES.map((value) => ({ value, label: words.scopeNames[value], note: value }))}
          error={errorAt('scopes', words.scopesMissing)}
        />
        {draft.scopes.includes('people:read') ? (
          <label className="option option--below">
            <input
              type="checkbox"
              checked={draft.showsEmail}
              onChange={(event) => change({ showsEmail: event.target.checked })}
            />
            {words.email}
          </label>
        ) : null}
      </div>
      <div data-field="projectIds">
        {projects.length > 0 ? (
          <CheckList
            title={words.projects}
            chosen={draft.projectIds}
            onChange={(projectIds) => change({ projectIds })}
            options={projects.map(({ id, key, name }) => ({ value: id, label: name, note: key }))}
            error={errorAt('projectIds', words.projectsMissing)}
          />
        ) : (
          <p>
            {words.noProjects} <PlaceLink to={placeOf('projects')}>{words.toProjects}</PlaceLink>
          </p>
        )}
      </div>
      <div className="key-fields">
        <ChoiceField
          label={words.expiry}
          value={String(draft.validForDays)}
          onChange={(days) => change({ validForDays: Number(days) })}
          options={lives.map((days) => ({ value: String(days), label: words.days(days) }))}
        />
      </div>
    </Form>
  );
}

function KindField({ kind, choose }: { readonly kind: BotKeyKind; readonly choose: (kind: BotKeyKind) => void }) {
  const words = useWordsOf('botAccess').form;
  return (
    <fieldset className="check-list">
      <legend>{words.kind}</legend>
      {KEY_KINDS.map((value) => (
        <label key={value} className="option">
          <input type="radio" name="key-kind" checked={kind === value} onChange={() => choose(value)} />
          <span>
            <strong>{words.kinds[value].name}</strong>
            <span className="option__text subtle">{words.kinds[value].text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
