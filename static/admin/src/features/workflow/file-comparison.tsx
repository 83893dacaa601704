import { useId, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { WorkflowDiff } from '../../../../../src/shared/workflow-contract';
import { askApp } from '../../lib/api';
import { useAct } from '../../lib/use-act';
import { useWords } from '../../i18n/words';
import { fitsQuestion } from './workflow-file';
import { ErrorPanel } from '../../ui/error-panel';
import type { LiveWorkflow } from './live-workflow';
import { WorkflowDifferences } from './workflow-differences';

/** A file of this reader's beside the live workflow; it is read in the browser. */
export function FileComparison({ workflow }: { readonly workflow: LiveWorkflow }) {
  const words = useWords().testProject.files;
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [result, setResult] = useState<{ readonly fileName: string; readonly diff: WorkflowDiff } | null>(null);
  const { isBusy, error, run } = useAct();
  const id = useId();
  const compare = (event: FormEvent): void => {
    event.preventDefault();
    setResult(null);
    setFault(file === null ? words.missing : null);
    if (file === null) return;
    void run(async () => {
      const text = await file.text().catch(() => null);
      const refusal = text === null ? words.unreadable : fitsQuestion(text) ? null : words.tooLarge;
      setFault(refusal);
      if (text === null || refusal !== null) return;
      setResult({
        fileName: file.name,
        diff: await askApp('diffWorkflowFile', { ...workflow, fileName: file.name, fileText: text }),
      });
    });
  };
  return (
    <form className="file-comparison" onSubmit={compare} noValidate>
      <h3>{words.compareTitle}</h3>
      <p className="subtle">{words.compareText}</p>
      <div className="field">
        <label htmlFor={id}>{words.file}</label>
        <input
          id={id}
          type="file"
          className="input"
          accept=".xml,.json,text/xml,application/xml,application/json"
          aria-describedby={`${id}help${fault === null ? '' : ` ${id}fault`}`}
          aria-invalid={fault !== null}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <p id={`${id}help`} className="subtle field__help">
          {words.fileHelp}
        </p>
        {fault === null ? null : (
          <p id={`${id}fault`} className="field__error" role="alert">
            {fault}
          </p>
        )}
      </div>
      <div>
        <Button type="submit" isLoading={isBusy}>
          {words.compare}
        </Button>
      </div>
      {error === null ? null : <ErrorPanel error={error} title={words.refused} />}
      {result === null ? null : (
        <div role="region" aria-label={words.resultTitle(result.fileName)}>
          <h3>{words.resultTitle(result.fileName)}</h3>
          <WorkflowDifferences diff={result.diff} first={workflow} second={null} />
        </div>
      )}
    </form>
  );
}
