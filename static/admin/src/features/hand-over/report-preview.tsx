import { useCallback, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { HandoverPackage } from '../../../../../src/shared/handover-contract';
import { askApp } from '../../lib/api';
import { reportIn } from './hand-over-files';
import { useAnswer } from '../../lib/use-answer';
import { useWordsOf } from '../../i18n/words';
import { ErrorPanel } from '../../ui/error-panel';
import { Placeholder } from '../../ui/placeholder';

/** The report for people as its file shows it, on demand. */
export function ReportPreview({ project, made }: { readonly project: string; readonly made: HandoverPackage }) {
  const words = useWordsOf('handOver').report;
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button spacing="compact" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.hide : words.open}
      </Button>
      {isOpen ? <Shown project={project} made={made} /> : null}
    </div>
  );
}

function Shown({ project, made }: { readonly project: string; readonly made: HandoverPackage }) {
  const words = useWordsOf('handOver');
  const frame = useRef<HTMLIFrameElement>(null);
  const { sha256 } = made;
  const path = reportIn(made)?.path ?? '';
  const ask = useCallback(
    () => askApp('readHandoverFile', { projectKey: project, sha256, path }),
    [project, sha256, path],
  );
  const { value, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (value === null) return <Placeholder heights={[520]} />;
  return (
    <div className="report-preview">
      {/* No script of the file runs; the frame is of this origin only so that it can be printed from here. */}
      <iframe
        ref={frame}
        className="report-preview__frame"
        title={words.report.label}
        sandbox="allow-same-origin allow-modals"
        srcDoc={value.text}
      />
      <div className="next__actions">
        <Button spacing="compact" onClick={() => frame.current?.contentWindow?.print()}>
          {words.report.print}
        </Button>
        <span className="subtle">{value.isCut ? words.cut : words.report.help}</span>
      </div>
    </div>
  );
}
