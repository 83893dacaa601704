import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { DeskAccess, NamedChoice } from '../../../../../src/shared/roster-contract';
import { askApp, replyErrorOf } from '../../lib/api';
import { useWordsOf } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { ErrorPanel } from '../../ui/error-panel';
import { GroupList } from './group-list';
import { TextField } from '../../ui/text-field';

const validities = [30, 90, 180, 365];

interface AccessFormProps {
  readonly project: string;
  readonly asked: DeskAccess['questions'][number];
  readonly saved: (access: DeskAccess) => void;
  readonly close: () => void;
}

interface Draft {
  readonly answer: string;
  readonly evidence: string;
  readonly groups: readonly NamedChoice[];
  readonly days: number;
}

/** A person says what they saw, where, and for how long that counts. */
export function AccessForm({ project, asked, saved, close }: AccessFormProps) {
  const words = useWordsOf('customers').access;
  const { question, choices } = asked;
  const [draft, setDraft] = useState<Draft>({ answer: '', evidence: '', groups: [], days: 90 });
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [answer, evidence] = [draft.answer, draft.evidence.trim()];
    setMissing(answer === '' || evidence === '');
    if (answer === '' || evidence === '') return;
    setBusy(true);
    setError(null);
    await askApp('recordDeskAccess', {
      projectKey: project,
      question,
      answer,
      evidence,
      groupIds: draft.groups.map(({ id: groupId }) => groupId),
      validForDays: draft.days,
    }).then(saved, (thrown: unknown) => {
      setError(replyErrorOf(thrown));
      setBusy(false);
    });
  };
  return (
    <form className="stack customers-form" onSubmit={(event) => void save(event)} noValidate>
      <p className="subtle">{words.questions[question].look}</p>
      <fieldset className="question">
        <legend>{words.legend}</legend>
        {choices.map((choice, place) => (
          <label key={choice} className="option">
            <input
              ref={place === 0 ? first : undefined}
              type="radio"
              name={id}
              value={choice}
              checked={draft.answer === choice}
              onChange={() => setDraft({ ...draft, answer: choice })}
            />
            {words.choices[choice] ?? choice}
          </label>
        ))}
      </fieldset>
      {question === 'portal-access' && draft.answer === 'open' ? (
        <GroupList
          label={words.groups}
          help={words.groupsHelp}
          groups={draft.groups}
          change={(groups) => setDraft({ ...draft, groups })}
        />
      ) : null}
      <TextField
        label={words.evidence}
        help={words.evidenceHelp}
        value={draft.evidence}
        isInvalid={isMissing && draft.evidence.trim() === ''}
        onChange={(evidence) => setDraft({ ...draft, evidence })}
      />
      <ChoiceField
        label={words.valid}
        value={String(draft.days)}
        onChange={(days) => setDraft({ ...draft, days: Number(days) })}
        options={validities.map((days) => ({ value: String(days), label: words.days(days) }))}
      />
      {isMissing ? (
        <p className="field__error" role="alert">
          {words.missing}
        </p>
      ) : null}
      {error === null ? null : <ErrorPanel error={error} />}
      <div className="next__actions">
        <Button type="submit" isLoading={isBusy}>
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {words.close}
        </Button>
      </div>
    </form>
  );
}
