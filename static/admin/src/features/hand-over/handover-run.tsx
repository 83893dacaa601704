import type { HandoverProgress } from '../../../../../src/shared/handover-contract';
import type { Handover } from './use-handover';
import { useWordsOf } from '../../i18n/words';
import { Announcement } from '../../ui/announcement';
import { FocusedTitle } from '../../ui/focused-title';
import { ProgressBar } from '../../ui/progress-bar';

/** A package that is being made; it goes on without this page. */
export function HandoverRun({
  handover,
  run,
}: {
  readonly handover: Handover;
  readonly run: NonNullable<HandoverProgress['run']>;
}) {
  const words = useWordsOf('handOver').run;
  const { state, workflowsRead, workflowsTotal } = run;
  const text = words.workflows(workflowsRead, workflowsTotal);
  return (
    <section className="card run" aria-labelledby="handover-run-title">
      <FocusedTitle id="handover-run-title">{words.title}</FocusedTitle>
      <ProgressBar label={words.label} done={workflowsRead} total={workflowsTotal} text={text} />
      <p>
        <strong>{words.states[state]}</strong>
      </p>
      <p>{text}</p>
      <p className="subtle">
        {handover.isLost ? words.lost : words.canLeave} {handover.package === null ? '' : words.before}
      </p>
      <Announcement
        mark={`${state} ${Math.floor((4 * workflowsRead) / Math.max(1, workflowsTotal))}`}
        text={`${words.states[state]}. ${text}.`}
      />
    </section>
  );
}
