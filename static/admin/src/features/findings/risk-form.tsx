import { useState } from 'react';
import type { AccountChoice } from '../../../../../src/shared/contract';
import type { AcceptedRisk, CheckResult } from '../../../../../src/shared/report';
import { askApp } from '../../lib/api';
import { useFindings } from './findings-session';
import { tell } from '../../lib/host';
import { useSession } from '../../lib/session';
import { useAct } from '../../lib/use-act';
import { useWords } from '../../i18n/words';
import { AccountPicker } from '../../ui/account-picker';
import { ChoiceField } from '../../ui/choice-field';
import { FieldError, Form } from '../../ui/form';
import { Message } from '../../ui/message';
import { TextField } from '../../ui/text-field';

interface RiskFormProps {
  readonly result: CheckResult;
  /** null: the whole check. */
  readonly subject: AcceptedRisk['subject'];
  /** What is accepted, as the reader knows it. */
  readonly name: string;
  readonly close: () => void;
}

const validities = [30, 90, 180, 365];
const mostLetters = 500;

/** Why the project may go live with a finding, who answers for it, and for how long. */
export function RiskForm({ result, subject, name, close }: RiskFormProps) {
  const { report, replace } = useFindings();
  const all = useWords();
  const words = all.risks;
  const candidates = useCandidates();
  const [draft, setDraft] = useState<{ readonly reason: string; readonly owner: string | null; readonly days: number }>(
    { reason: '', owner: candidates[0]?.accountId ?? null, days: 90 },
  );
  const [isTried, setTried] = useState(false);
  const { isBusy, error, run } = useAct();
  const reason = draft.reason.trim();
  const save = (): void => {
    setTried(true);
    const { owner, days } = draft;
    if (reason === '' || owner === null) return;
    void run(async () => {
      replace(
        await askApp('acceptRisk', {
          projectKey: report.project.key,
          check: result.check,
          subject,
          reason,
          owner,
          validForDays: days,
        }),
      );
      tell(words.acceptedTitle, name);
      close();
    });
  };
  return (
    <Form
      className="confirm"
      label={words.acceptOf(name)}
      submit={{ label: words.accept }}
      cancel={{ label: words.cancel, act: close }}
      onSubmit={save}
      isBusy={isBusy}
      error={error}
    >
      <h4>{words.formTitle}</h4>
      <p className="subtle">{words.formText}</p>
      {result.severity === 'critical' ? (
        <Message tone="warning" title={words.criticalTitle}>
          <p>{words.criticalText}</p>
        </Message>
      ) : null}
      <TextField
        label={words.reason}
        help={words.reasonHelp}
        rows={3}
        autoFocus
        maxLength={mostLetters}
        value={draft.reason}
        onChange={(typed) => setDraft({ ...draft, reason: typed })}
        error={isTried && reason === '' ? words.reasonMissing : null}
      />
      <div>
        <AccountPicker
          label={words.owner}
          help={words.ownerHelp}
          project={report.project.key}
          kind="any"
          candidates={candidates}
          chosen={draft.owner}
          choose={(owner) => setDraft({ ...draft, owner })}
        />
        <FieldError text={isTried && draft.owner === null ? words.ownerMissing : null} />
      </div>
      <ChoiceField
        label={words.validFor}
        value={String(draft.days)}
        onChange={(days) => setDraft({ ...draft, days: Number(days) })}
        options={validities.map((days) => ({ value: String(days), label: all.findings.confirm.days(days) }))}
      />
    </Form>
  );
}

/** The reader first, then those who answer for something already. */
function useCandidates(): readonly AccountChoice[] {
  const { decisions } = useFindings();
  const { hello } = useSession();
  const owners = new Set([hello.accountId, ...(decisions?.risks ?? []).map((risk) => risk.owner)]);
  return Object.entries(decisions?.people ?? {})
    .filter(([accountId]) => owners.has(accountId))
    .map(([accountId, displayName]) => ({ accountId, displayName, kind: 'person' as const }))
    .sort((a, b) => Number(b.accountId === hello.accountId) - Number(a.accountId === hello.accountId));
}
