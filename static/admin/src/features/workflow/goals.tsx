import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { BotGoal, WorkflowPicture } from '../../../../../src/shared/workflow-picture';
import { mayOpen } from '../../lib/admission';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useSay, useWords } from '../../i18n/words';
import { PlaceLink } from '../../ui/links';

const looks = {
  open: 'success',
  unsure: 'moved',
  blocked: 'removed',
  missing: 'removed',
  'no-status': 'moved',
} as const;
const shownAtFirst = 3;

interface GoalsProps {
  readonly project: string;
  readonly picture: WorkflowPicture;
  readonly play: (goal: BotGoal, status: string) => void;
}

/** What the bot wants of the workflow, in words: a card per goal. */
export function Goals({ project, picture, play }: GoalsProps) {
  const words = useWords().workflow;
  return (
    <section aria-labelledby="goals-title">
      <h2 id="goals-title">{words.goalsTitle}</h2>
      <ul className="plain-list goals">
        {picture.goals.map((goal) => (
          <GoalCard key={goal.bucket} goal={goal} project={project} picture={picture} play={play} />
        ))}
      </ul>
    </section>
  );
}

function GoalCard({ goal, project, picture, play }: GoalsProps & { readonly goal: BotGoal }) {
  const { admission } = useSession();
  const words = useWords().workflow;
  const say = useSay();
  const named = (isOn: boolean): readonly string[] =>
    goal.skills.filter((skill) => skill.isOn === isOn).map(({ name }) => say(name));
  const isMet = goal.state === 'open' && goal.stuck.length === 0;
  return (
    <li className="card goal">
      <div className="goal__head">
        <h3>{words.goalNames[goal.bucket]}</h3>
        <Lozenge appearance={looks[goal.state]}>{words.states[goal.state]}</Lozenge>
      </div>
      <p>{words.stateTexts[goal.state]}</p>
      <p className="subtle">{words.neededBy(named(true), named(false))}</p>
      {goal.stuck.length === 0 ? null : <Stuck goal={goal} picture={picture} play={play} />}
      {isMet ? null : (
        <PlaceLink
          to={
            goal.state === 'no-status' && mayOpen(admission, 'setup')
              ? placeOf('setup', project)
              : placeOf('fixes', project, { area: 'workflow' })
          }
        >
          {words.reviewFixes}
        </PlaceLink>
      )}
    </li>
  );
}

function Stuck({ goal, picture, play }: Omit<GoalsProps, 'project'> & { readonly goal: BotGoal }) {
  const words = useWords().workflow;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? goal.stuck : goal.stuck.slice(0, shownAtFirst);
  const nameOf = (id: string): string => picture.statuses.find((status) => status.id === id)?.name ?? id;
  return (
    <div className="goal__stuck">
      <h4>{words.stuckTitle(goal.stuck.length)}</h4>
      <ul className="plain-list">
        {shown.map(({ status }) => (
          <li key={status}>
            <button
              type="button"
              className="link-button"
              onClick={() => play(goal, status)}
              aria-label={words.play(nameOf(status))}
            >
              <bdi>{nameOf(status)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < goal.stuck.length ? (
        <Button appearance="subtle" spacing="compact" onClick={() => setWhole(true)}>
          {words.moreStuck(goal.stuck.length - shown.length)}
        </Button>
      ) : null}
    </div>
  );
}
