import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { PlanView } from '../../../../../src/shared/plan-contract';
import { copyText } from '../../lib/host';
import { stepText } from './plan-review';
import { useSession } from '../../lib/session';
import { useSay, useWords } from '../../i18n/words';
import { OutsideLink } from '../../ui/links';

/** What people do themselves, numbered, each with its screen in Jira and a copy to send on. */
export function ManualSteps({ plan }: { readonly plan: PlanView }) {
  const words = useWords().fixes;
  const [forAdmin, forReader] = [
    plan.manual.filter(({ forWhom }) => forWhom === 'jira-admin'),
    plan.manual.filter(({ forWhom }) => forWhom === undefined),
  ];
  return (
    <>
      <Steps id="for-admin-title" title={words.adminTitle(forAdmin.length)} text={words.adminText} steps={forAdmin} />
      <Steps id="by-hand-title" title={words.handTitle(forReader.length)} text={words.handText} steps={forReader} />
    </>
  );
}

function Steps({
  id,
  title,
  text,
  steps,
}: {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly steps: PlanView['manual'];
}) {
  if (steps.length === 0) return null;
  return (
    <section className="changes" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="subtle">{text}</p>
      <ol className="plain-list changes__list">
        {steps.map((step) => (
          <li key={step.number} className="change">
            <ManualStep step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ManualStep({ step: asked }: { readonly step: PlanView['manual'][number] }) {
  const { hello } = useSession();
  const words = useWords().fixes;
  const say = useSay();
  const step = { ...asked, sentence: say(asked.sentence), steps: asked.steps.map(say) };
  const shown = useRef<HTMLDivElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => setCopied(await copyText(stepText(step, hello.baseUrl), shown.current));
  return (
    <div ref={shown} className="manual">
      <div className="change__head">
        <span className="change__number" aria-hidden="true">
          {step.number}
        </span>
        <h4 dir="auto">{step.sentence}</h4>
      </div>
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
