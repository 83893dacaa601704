import { useId, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { Confirmation, ReplyError } from '../../../../src/shared/contract';
import { recordConfirmation, replyErrorOf } from '../api';
import { tell } from '../host';
import { exactDay } from '../time';
import { useLocale, useWords } from '../words';
import { ChoiceField } from './choice-field';
import { ErrorPanel } from './error-panel';
import { Message } from './message';

interface ConfirmFormProps {
  readonly project: string;
  readonly check: string;
  readonly reload: () => void;
}

const validities = [30, 90, 180, 365];

/** What no program can look at: a person says what they saw, and for how long that counts. */
export function ConfirmForm({ project, check, reload }: ConfirmFormProps) {
  const words = useWords().findings.confirm;
  const [draft, setDraft] = useState<{ readonly result: 'pass' | 'fail' | null; readonly evidence: string; readonly days: number }>({ result: null, evidence: '', days: 90 });
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const [recorded, setRecorded] = useState<Confirmation | null>(null);
  const id = useId();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (draft.result === null || draft.evidence.trim() === '') return;
    setSaving(true);
    setError(null);
    try {
      const settings = await recordConfirmation({ projectKey: project, check, result: draft.result, evidence: draft.evidence.trim(), validForDays: draft.days });
      setRecorded(settings.confirmations.findLast((confirmation) => confirmation.check === check) ?? null);
      tell(words.savedTitle, words[draft.result]);
      reload();
    } catch (thrown) {
      setError(replyErrorOf(thrown));
    } finally {
      setSaving(false);
    }
  };
  if (recorded !== null) return <Recorded confirmation={recorded} />;
  const evidenceMissing = isTried && draft.evidence.trim() === '';
  return (
    <form className="confirm" onSubmit={(event) => void save(event)} noValidate>
      <h4>{words.title}</h4>
      <fieldset className="confirm__result">
        <legend>{words.result}</legend>
        {(['pass', 'fail'] as const).map((result) => (
          <label key={result} className="option">
            <input type="radio" name={`${id}result`} checked={draft.result === result} onChange={() => setDraft({ ...draft, result })} />
            {words[result]}
          </label>
        ))}
        {isTried && draft.result === null ? <FieldError text={words.resultMissing} /> : null}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}evidence`}>{words.evidence}</label>
        <textarea id={`${id}evidence`} className="input" rows={3} value={draft.evidence} aria-describedby={`${id}help`} aria-invalid={evidenceMissing} onChange={(event) => setDraft({ ...draft, evidence: event.target.value })} />
        <p id={`${id}help`} className="subtle">{words.evidenceHelp}</p>
        {evidenceMissing ? <FieldError text={words.evidenceMissing} /> : null}
      </div>
      <ChoiceField label={words.validFor} value={String(draft.days)} onChange={(days) => setDraft({ ...draft, days: Number(days) })} options={validities.map((days) => ({ value: String(days), label: words.days(days) }))} />
      {error === null ? null : <ErrorPanel error={error} />}
      <div>
        <Button type="submit" isLoading={isSaving}>{words.save}</Button>
      </div>
    </form>
  );
}

const FieldError = ({ text }: { readonly text: string }) => (
  <p className="field__error" role="alert">
    {text}
  </p>
);

function Recorded({ confirmation }: { readonly confirmation: Confirmation }) {
  const words = useWords().findings.confirm;
  const locale = useLocale();
  return (
    <Message tone="success" title={words.savedTitle} isAnnounced>
      <p>{words.saved(words[confirmation.result], exactDay(confirmation.expiresAt, locale))}</p>
    </Message>
  );
}
