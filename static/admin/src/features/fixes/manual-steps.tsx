import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import type { AuditReport } from '../../../../../src/shared/report';
import { titleOfCheck } from '../../lib/fix-scope';
import { copyText } from '../../lib/host';
import { stepText } from './plan-review';
import { useSession } from '../../lib/session';
import { useSay, useWords } from '../../i18n/words';
import { OutsideLink } from '../../ui/links';

/** What people do themselves, numbered, each with its screen in Jira and a copy to send on. */
export function ManualSteps({ plan, report }: { readonly plan: PlanView; readonly report: AuditReport | null }) {
  const words = useWords().fixes;
  const [forAdmin, forReader] = [
    plan.manual.filter(({ forWhom }) => forWhom === 'jira-admin'),
    plan.manual.filter(({ forWhom }) => forWhom === undefined),
  ];
  return (
    <>
      <Steps
        id="for-admin-title"
        title={words.adminTitle(forAdmin.length)}
        text={words.adminText}
        steps={forAdmin}
        report={report}
      />
      <Steps
        id="by-hand-title"
        title={words.handTitle(forReader.length)}
        text={words.handText}
        steps={forReader}
        report={report}
      />
    </>
  );
}

function Steps({
  id,
  title,
  text,
  steps,
  report,
}: {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly steps: PlanView['manual'];
  readonly report: AuditReport | null;
}) {
  if (steps.length === 0) return null;
  return (
    <section className="changes" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="subtle">{text}</p>
      <ol className="plain-list changes__list">
        {steps.map((step) => (
          <li key={step.number} className="change">
            <ManualStep step={step} report={report} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ManualStepProps {
  readonly step: PlanView['manual'][number];
  readonly report: AuditReport | null;
}

function ManualStep({ step: asked, report }: ManualStepProps) {
  const { hello } = useSession();
  const words = useWords().fixes;
  const say = useSay();
  const step = { ...asked, sentence: say(asked.sentence), steps: asked.steps.map(say) };
  // "Not confirmed yet" needs to say what.
  const title = asked.subject.type === 'confirmation' ? say(titleOfCheck(asked.check, report)) : null;
  const shown = useRef<HTMLDivElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> =>
    setCopied(await copyText(stepText(step, title, hello.baseUrl), shown.current));
  return (
    <div ref={shown} className="manual">
      <div className="change__head">
        <span className="change__number" aria-hidden="true">
          {step.number}
        </span>
        <h4 dir="auto">{title ?? step.sentence}</h4>
      </div>
      {title === null ? null : <p className="subtle manual__why">{step.sentence}</p>}
      <ol className="steps">
        {step.steps.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ol>
      <p className="manual__acts">
        {step.link === null ? null : <OutsideLink to={step.link}>{words.open}</OutsideLink>}
        <Button spacing="compact" onClick={() => void copy()}>
          {isCopied ? words.copied : words.copySteps}
        </Button>
      </p>
    </div>
  );
}
