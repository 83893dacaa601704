import { useId, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { askApp } from '../../lib/api';
import { useFindings } from './findings-session';
import { tell } from '../../lib/host';
import { useAct } from '../../lib/use-act';
import { useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { ErrorPanel } from '../../ui/error-panel';

interface ConfirmFormProps {
  readonly check: string;
  readonly done: () => void;
}

const validities = [30, 90, 180, 365];

/** What no program can look at: a person says what they saw, and for how long that counts. */
export function ConfirmForm({ check, done }: ConfirmFormProps) {
  const { report, replace } = useFindings();
  const words = useWords().findings.confirm;
  const [draft, setDraft] = useState<{
    readonly result: 'pass' | 'fail' | null;
    readonly evidence: string;
    readonly days: number;
  }>({ result: null, evidence: '', days: 90 });
  const [isTried, setTried] = useState(false);
  const { isBusy, error, run } = useAct();
  const id = useId();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const { result, days } = draft;
    const evidence = draft.evidence.trim();
    if (result === null || evidence === '') return;
    void run(async () => {
      const projectKey = report.project.key;
      await askApp('recordConfirmation', { projectKey, check, result, evidence, validForDays: days });
      replace(await askApp('recheck', { projectKey, check }));
      tell(words.savedTitle, words[result]);
      done();
    });
  };
  const evidenceMissing = isTried && draft.evidence.trim() === '';
  return (
    <form className="confirm" onSubmit={save} noValidate>
      <h4>{words.title}</h4>
      <fieldset className="confirm__result">
        <legend>{words.result}</legend>
        {(['pass', 'fail'] as const).map((result) => (
          <label key={result} className="option">
            <input
              type="radio"
              name={`${id}result`}
              checked={draft.result === result}
              onChange={() => setDraft({ ...draft, result })}
            />
            {words[result]}
          </label>
        ))}
        {isTried && draft.result === null ? <FieldError text={words.resultMissing} /> : null}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}evidence`}>{words.evidence}</label>
        <textarea
          id={`${id}evidence`}
          className="input"
          rows={3}
          value={draft.evidence}
          aria-describedby={`${id}help`}
          aria-invalid={evidenceMissing}
          onChange={(event) => setDraft({ ...draft, evidence: event.target.value })}
        />
        <p id={`${id}help`} className="subtle">
          {words.evidenceHelp}
        </p>
        {evidenceMissing ? <FieldError text={words.evidenceMissing} /> : null}
      </div>
      <ChoiceField
        label={words.validFor}
        value={String(draft.days)}
        onChange={(days) => setDraft({ ...draft, days: Number(days) })}
        options={validities.map((days) => ({ value: String(days), label: words.days(days) }))}
      />
      {error === null ? null : <ErrorPanel error={error} />}
      <div>
        <Button type="submit" isLoading={isBusy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

const FieldError = ({ text }: { readonly text: string }) => (
  <p className="field__error" role="alert">
    {text}
  </p>
);
