import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ExportedWorkflow } from '../../../../../src/shared/workflow-contract';
import { askApp } from '../../lib/api';
import { downloadFile } from '../../lib/download-file';
import { useAct } from '../../lib/use-act';
import { useSay, useWords } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Message } from '../../ui/message';
import { FileComparison } from './file-comparison';
import type { LiveWorkflow } from './live-workflow';

/** The workflow as a file to take along, and compared with one that somebody has. */
export function WorkflowFiles({ workflow }: { readonly workflow: LiveWorkflow }) {
  const words = useWords().testProject.files;
  return (
    <section className="card workflow-files" aria-labelledby="as-file-title">
      <h2 id="as-file-title">{words.title}</h2>
      <p className="subtle">{words.text}</p>
      <Exports workflow={workflow} />
      <FileComparison workflow={workflow} />
    </section>
  );
}

function Exports({ workflow }: { readonly workflow: LiveWorkflow }) {
  const words = useWords().testProject.files;
  const { isBusy, error, run } = useAct();
  const [made, setMade] = useState<ExportedWorkflow | null>(null);
  const save = (format: 'xml' | 'json') => (): void => {
    void run(async () => {
      setMade(null);
      const file = await askApp('exportWorkflow', { ...workflow, format });
      downloadFile(file.fileName, format === 'xml' ? 'application/xml' : 'application/json', [file.text]);
      setMade(file);
    });
  };
  return (
    <>
      <div className="next__actions">
        <Button isDisabled={isBusy} onClick={save('xml')}>
          {words.xml}
        </Button>
        <Button isDisabled={isBusy} onClick={save('json')}>
          {words.json}
        </Button>
      </div>
      {error === null ? null : <ErrorPanel error={error} title={words.failed} />}
      <p className="subtle" role="status">
        {made === null ? '' : words.saved(made.fileName)}
      </p>
      {made === null ? null : <Losses made={made} />}
    </>
  );
}

function Losses({ made: { losses } }: { readonly made: ExportedWorkflow }) {
  const words = useWords().testProject.files;
  const say = useSay();
  if (losses.length === 0) return <Message tone="success" title={words.lossless} />;
  return (
    <Message tone="warning" title={words.lossTitle(losses.length)}>
      <ul className="losses">
        {losses.map(({ where, what }, at) => (
          <li key={at} dir="auto">
            <strong>{say(where)}</strong>: {say(what)}
          </li>
        ))}
      </ul>
    </Message>
  );
}
