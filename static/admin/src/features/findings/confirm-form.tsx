import { useId, useState } from 'react';
import { askApp } from '../../lib/api';
import { useFindings } from './findings-session';
import { tell } from '../../lib/host';
import { useAct } from '../../lib/use-act';
import { useWords } from '../../i18n/words';
import { ChoiceField } from '../../ui/choice-field';
import { FieldError, Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';

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
  const save = (): void => {
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
  return (
    <Form className="confirm" submit={{ label: words.save }} onSubmit={save} isBusy={isBusy} error={error}>
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
        <FieldError text={isTried && draft.result === null ? words.resultMissing : null} />
      </fieldset>
      <TextField
        label={words.evidence}
        help={words.evidenceHelp}
        rows={3}
        value={draft.evidence}
        onChange={(evidence) => setDraft({ ...draft, evidence })}
        error={isTried && draft.evidence.trim() === '' ? words.evidenceMissing : null}
      />
      <ChoiceField
        label={words.validFor}
        value={String(draft.days)}
        onChange={(days) => setDraft({ ...draft, days: Number(days) })}
        options={validities.map((days) => ({ value: String(days), label: words.days(days) }))}
      />
    </Form>
  );
}
