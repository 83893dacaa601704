import { useId, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../../src/shared/contract';
import type {
  AddingChoice,
  AddingPreview,
  NamedChoice,
  RosterClass,
  RosterProgress,
} from '../../../../../src/shared/roster-contract';
import { askApp, replyErrorOf } from '../../lib/api';
import type { Roster } from './use-roster';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { AddingPreviewPanel } from './adding-preview';
import { NamedPicker } from './named-picker';
import { ADDABLE_CLASSES } from '../../../../../src/shared/roster-vocabulary';

/** Classes that adding helps; the others need a person to look first. */

interface AddingFormProps {
  readonly project: string;
  readonly roster: Roster;
  readonly progress: RosterProgress;
  readonly counts: NonNullable<RosterProgress['counts']>;
}

interface Draft {
  readonly classes: readonly RosterClass[];
  readonly isDesk: boolean;
  readonly organization: NamedChoice | null;
  readonly invites: boolean;
}

/** Chooses who is added and how, and shows what that would do before it is done. */
export function AddingForm({ project, roster, progress, counts }: AddingFormProps) {
  const { adding: words, source } = useWordsOf('customers');
  const offered = ADDABLE_CLASSES.filter((one) => counts[one] > 0);
  const [draft, setDraft] = useState<Draft>({
    classes: offered.filter((one) => one.startsWith('missing')),
    isDesk: true,
    organization: null,
    invites: false,
  });
  const [shown, setShown] = useState<{ readonly choice: AddingChoice; readonly preview: AddingPreview } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    setShown(null);
    setFault(null);
  };
  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setError(null);
    if (draft.classes.length === 0) return setFault(words.whoMissing);
    if (!draft.isDesk && draft.organization === null) return setFault(source.organizationMissing);
    const choice: AddingChoice = {
      classes: draft.classes,
      organizationId: draft.isDesk ? null : (draft.organization?.id ?? null),
      invites: draft.isDesk && draft.invites,
    };
    setBusy(true);
    await askApp('previewAdding', { projectKey: project, runId: progress.runId, ...choice }).then(
      (preview) => setShown({ choice, preview }),
      (thrown: unknown) => setError(replyErrorOf(thrown)),
    );
    setBusy(false);
  };
  if (offered.length === 0) return <Nobody />;
  const radio = (name: string, isChecked: boolean, text: string, part: Partial<Draft>) => (
    <label className="option">
      <input type="radio" name={`${id}${name}`} checked={isChecked} onChange={() => change(part)} />
      {text}
    </label>
  );
  return (
    <section className="card stack" aria-labelledby="adding-title">
      <div>
        <h2 id="adding-title">{words.title}</h2>
        <p className="subtle">{words.text}</p>
      </div>
      <form className="stack customers-form" onSubmit={(event) => void look(event)} noValidate>
        <Classes offered={offered} chosen={draft.classes} counts={counts} choose={(classes) => change({ classes })} />
        <fieldset className="question">
          <legend>{words.where}</legend>
          {radio('where', draft.isDesk, words.desk, { isDesk: true })}
          {radio('where', !draft.isDesk, words.organization, { isDesk: false })}
        </fieldset>
        {draft.isDesk ? null : (
          <NamedPicker
            label={source.organization}
            help={words.organizationHelp}
            of={{ kind: 'organizations', project, scope: 'desk' }}
            chosen={draft.organization}
            isInvalid={fault === source.organizationMissing}
            choose={(organization) => change({ organization })}
          />
        )}
        {draft.isDesk && draft.classes.includes('missing-without-account') ? (
          <fieldset className="question">
            <legend>{words.mail}</legend>
            {radio('mail', !draft.invites, words.silent, { invites: false })}
            {radio('mail', draft.invites, words.invite, { invites: true })}
          </fieldset>
        ) : null}
        {fault === null ? null : (
          <p className="field__error" role="alert">
            {fault}
          </p>
        )}
        {error === null ? null : <ErrorPanel error={error} />}
        <div>
          <Button type="submit" isLoading={isBusy}>
            {words.preview}
          </Button>
        </div>
      </form>
      {shown === null ? null : <AddingPreviewPanel preview={shown.preview} start={() => roster.add(shown.choice)} />}
    </section>
  );
}

function Nobody() {
  const words = useWordsOf('customers').adding;
  return (
    <section className="card" aria-labelledby="adding-title">
      <h2 id="adding-title">{words.nobodyTitle}</h2>
      <p>{words.nobody}</p>
    </section>
  );
}

interface ClassesProps {
  readonly offered: readonly RosterClass[];
  readonly chosen: readonly RosterClass[];
  readonly counts: AddingFormProps['counts'];
  readonly choose: (classes: RosterClass[]) => void;
}

function Classes({ offered, chosen, counts, choose }: ClassesProps) {
  const { adding: words, results } = useWordsOf('customers');
  return (
    <fieldset className="question">
      <legend>{words.who}</legend>
      {offered.map((one) => (
        <label key={one} className="option">
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={(event) =>
              choose(offered.filter((other) => (other === one ? event.target.checked : chosen.includes(other))))
            }
          />
          {words.option(results.classes[one].name, counts[one])}
        </label>
      ))}
    </fieldset>
  );
}
