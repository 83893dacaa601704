import type { RehearsedSkill, RehearsedStep } from '../../../../../src/shared/rehearsal-contract';
import { useSay, useWordsOf } from '../../i18n/words';
import { Reasons } from './reasons';
import { RehearsalMark } from './rehearsal-mark';

interface TranscriptProps {
  readonly project: string;
  readonly rehearsed: RehearsedSkill;
  /** The skill has no other. */
  readonly isAlone: boolean;
}

/** One request of one work type, step by step; one that works is folded away unless it stands alone. */
export function Transcript({ project, rehearsed, isAlone }: TranscriptProps) {
  const words = useWordsOf('rehearsal');
  const { issueType, workflow, outcome, steps } = rehearsed;
  const count = (wanted: RehearsedStep['outcome']): number => steps.filter((step) => step.outcome === wanted).length;
  return (
    <details className="card rehearsal__transcript" open={isAlone || outcome !== 'ok'}>
      <summary>
        <h2 dir="auto">{issueType.name}</h2>
        <RehearsalMark outcome={outcome} />
        <span className="subtle">
          {outcome === 'ok' ? words.whole : words.broken(count('fails'), count('unknown'))}
        </span>
      </summary>
      <p className="subtle" dir="auto">
        {words.workflow(workflow.name)}
      </p>
      <ol className="plain-list rehearsal__steps">
        {steps.map((step, place) => (
          <Step key={place} project={project} step={step} moved={isMoved(step, steps[place - 1])} />
        ))}
      </ol>
    </details>
  );
}

const isMoved = ({ status, via }: RehearsedStep, before: RehearsedStep | undefined): boolean =>
  status !== null && (via !== null || status.id !== before?.status?.id);

interface StepProps {
  readonly project: string;
  readonly step: RehearsedStep;
  /** Whether it says where the request stands. */
  readonly moved: boolean;
}

function Step({ project, step: { title, outcome, reasons, notes, status, via }, moved }: StepProps) {
  const words = useWordsOf('rehearsal');
  const say = useSay();
  return (
    <li className="rehearsal__step">
      <span>
        <RehearsalMark outcome={outcome} />
      </span>
      <div>
        <p className="rehearsal__name">{say(title)}</p>
        {moved && status !== null && outcome !== 'fails' ? (
          <p className="subtle" dir="auto">
            {via === null ? words.stands(status.name) : words.standsBy(status.name, via.name)}
          </p>
        ) : null}
        <Reasons project={project} reasons={reasons} />
        {notes.map((note, place) => (
          <p key={place} className="subtle" dir="auto">
            {say(note)}
          </p>
        ))}
      </div>
    </li>
  );
}
