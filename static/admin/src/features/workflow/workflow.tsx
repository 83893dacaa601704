import { useCallback, useMemo, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { BotGoal, PathMove, WorkflowPicture } from '../../../../../src/shared/workflow-picture';
import { askApp } from '../../lib/api';
import { ChoiceField } from '../../ui/choice-field';
import { Empty } from '../../ui/empty';
import { ErrorPanel } from '../../ui/error-panel';
import { PlaceLink } from '../../ui/links';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { Diagram } from './diagram';
import { Goals } from './goals';
import { Legend } from './legend';
import { PathPlayer } from './path-player';
import { TransitionTable } from './transition-table';
import { WhyNot } from './why-not';
import { WorkflowFiles } from './workflow-files';
import { downloadFile } from '../../lib/download-file';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { useWords } from '../../i18n/words';
import { graphOf } from './workflow-drawing';
import { placed } from './workflow-layout';
import { toSvg } from './workflow-svg';

/** The workflows of a project as the bot meets them: one at a time, drawn and told. */
export function WorkflowView({ project }: { readonly project: string }) {
  const words = useWords().workflow;
  const { place, go } = useSession();
  const ask = useCallback(() => askApp('listWorkflowPictures', { projectKey: project }), [project]);
  const { value: listed, error, reload, isLoading } = useAnswer(ask);
  const chosen = listed?.find(({ id }) => id === place.filters.workflow) ?? listed?.[0];
  const choose = (workflow: string): void => go(placeOf('workflow', project, { workflow }), 'replace');
  return (
    <ProjectFrame project={project} below={words.text}>
      <WhyNot project={project} />
      {error === null ? null : <ErrorPanel error={error} retry={reload} />}
      {listed === null && isLoading ? <Placeholder heights={[56, 220, 480, 400]} /> : null}
      {listed?.length === 0 ? (
        <Empty title={words.noneTitle} text={words.noneText}>
          <PlaceLink to={placeOf('overview', project)}>{words.openAudit}</PlaceLink>
        </Empty>
      ) : null}
      {chosen === undefined || listed === null ? null : (
        <div className="workflow">
          <div className="workflow__choice">
            <ChoiceField
              label={words.choose}
              value={chosen.id}
              onChange={choose}
              options={listed.map(({ id, name, unmet }) => ({ value: id, label: words.option(name, unmet) }))}
            />
            <p className="subtle">{words.usedBy(chosen.issueTypes)}</p>
          </div>
          <OneWorkflow key={chosen.id} project={project} workflowId={chosen.id} />
        </div>
      )}
    </ProjectFrame>
  );
}

function OneWorkflow({ project, workflowId }: { readonly project: string; readonly workflowId: string }) {
  const ask = useCallback(
    () => askApp('readWorkflowPicture', { projectKey: project, workflowId }),
    [project, workflowId],
  );
  const { value: picture, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  return picture === null ? <Placeholder heights={[220, 480, 400]} /> : <Shown project={project} picture={picture} />;
}

interface Followed {
  readonly status: string;
  readonly path: readonly PathMove[];
  readonly made: number;
}

function Shown({ project, picture }: { readonly project: string; readonly picture: WorkflowPicture }) {
  const [goal, setGoal] = useState<BotGoal['bucket'] | null>(null);
  const [followed, setFollowed] = useState<Followed | null>(null);
  const { admission } = useSession();
  const workflow = useMemo(() => ({ projectKey: project, workflowId: picture.workflow.id }), [project, picture]);
  const play = ({ bucket, stuck }: BotGoal, status: string): void => {
    setGoal(bucket);
    setFollowed({ status, path: stuck.find((one) => one.status === status)?.path ?? [], made: 0 });
  };
  return (
    <>
      <Goals project={project} picture={picture} play={play} />
      {followed === null ? null : (
        <PathPlayer
          picture={picture}
          status={followed.status}
          path={followed.path}
          made={followed.made}
          setMade={(made) => setFollowed({ ...followed, made })}
          close={() => setFollowed(null)}
        />
      )}
      <Picture picture={picture} goal={goal} setGoal={setGoal} followed={followed} />
      <TransitionTable picture={picture} />
      {admission === 'site' ? <WorkflowFiles workflow={workflow} /> : null}
    </>
  );
}

/** A graph this large takes seconds to lay out and says little at a glance. */
const mostStatuses = 60;

interface PictureProps {
  readonly picture: WorkflowPicture;
  readonly goal: BotGoal['bucket'] | null;
  readonly setGoal: (goal: BotGoal['bucket'] | null) => void;
  readonly followed: Followed | null;
}

function Picture({ picture, goal, setGoal, followed }: PictureProps) {
  const words = useWords().workflow;
  const [isWanted, setWanted] = useState(picture.statuses.length <= mostStatuses);
  const goals = [
    { value: '', label: words.stressAll },
    ...picture.goals.map(({ bucket }) => ({ value: bucket, label: words.goalNames[bucket] })),
  ];
  return (
    <section aria-labelledby="picture-title">
      <h2 id="picture-title">{words.pictureTitle}</h2>
      {isWanted ? (
        <>
          <div className="workflow__tools">
            <ChoiceField
              label={words.stress}
              value={goal ?? ''}
              options={goals}
              onChange={(chosen) => setGoal(picture.goals.find(({ bucket }) => bucket === chosen)?.bucket ?? null)}
            />
          </div>
          <Drawn picture={picture} goal={goal} followed={followed} />
          <Legend />
        </>
      ) : (
        <>
          <p>{words.tooLarge(picture.statuses.length)}</p>
          <Button onClick={() => setWanted(true)}>{words.draw}</Button>
        </>
      )}
    </section>
  );
}

function Drawn({ picture, goal, followed }: Omit<PictureProps, 'setGoal'>) {
  const words = useWords().workflow;
  const drawing = useMemo(() => {
    const path = followed?.path.slice(0, followed.made) ?? [];
    const here = followed === null ? null : (path.at(-1)?.to ?? followed.path[0]?.from ?? followed.status);
    return placed(
      graphOf(
        picture,
        { goal, path, here },
        {
          anyStatus: words.anyStatus,
          someStatuses: words.someStatuses,
          missing: (bucket) => words.missingLabel[bucket],
        },
      ),
    );
  }, [picture, goal, followed, words]);
  const { name } = picture.workflow;
  return (
    <>
      <Diagram drawing={drawing} label={words.pictureLabel(name)} />
      <Button
        spacing="compact"
        onClick={() => downloadFile(words.fileName(name), 'image/svg+xml', [toSvg(drawing, name)])}
      >
        {words.save}
      </Button>
    </>
  );
}
