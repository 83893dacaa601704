import { useCallback } from 'react';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { TwinScope } from '../../../../../src/shared/plan-contract';
import { askApp } from '../../lib/api';
import { ErrorPanel } from '../../ui/error-panel';
import { FixRun } from '../fixes/fix-run';
import { Review } from '../fixes/review';
import { PlaceLink } from '../../ui/links';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { CurrentTwin } from './current-twin';
import { NewTwin } from './new-twin';
import { TwinForm } from './twin-form';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { equalOf, twinOf } from '../../lib/test-project-address';
import { useAnswer } from '../../lib/use-answer';
import { useFix, type Fix } from '../fixes/use-fix';
import { useWords } from '../../i18n/words';

/** A project to try things in: made here, compared here, made equal here. */
export function TestProject({ project }: { readonly project: string }) {
  const fix = useFix(project);
  return (
    <ProjectFrame project={project} below={useWords().testProject.text}>
      <View project={project} fix={fix} />
    </ProjectFrame>
  );
}

function View({ project, fix }: { readonly project: string; readonly fix: Fix }) {
  const { filters } = useSession().place;
  const { progress } = fix;
  const twin = twinOf(filters);
  if (!fix.isKnown && !fix.isLost) return <Placeholder heights={[220, 420]} />;
  if (progress !== null && (fix.isActive || progress.planId === filters['run']))
    return <FixRun project={project} fix={fix} progress={progress} />;
  if (twin !== null) return <TwinReview key={JSON.stringify(filters)} project={project} fix={fix} twin={twin} />;
  if (equalOf(filters) !== null) {
    return (
      <>
        <Back project={project} />
        <Review key={JSON.stringify(filters)} project={project} fix={fix} />
      </>
    );
  }
  return <Start project={project} isNew={filters['new'] === 'yes'} />;
}

function Back({ project }: { readonly project: string }) {
  return (
    <p className="review-back">
      <PlaceLink to={placeOf('test-project', project)}>{useWords().testProject.review.back}</PlaceLink>
    </p>
  );
}

/** The plan of a test project; what was typed and refused is asked for again, at its field. */
function TwinReview({ project, fix, twin }: { readonly project: string; readonly fix: Fix; readonly twin: TwinScope }) {
  const refused = (error: ReplyError) =>
    error.field === undefined ? null : <TwinForm project={project} first={twin} refusal={error} />;
  return (
    <>
      <p className="review-back">
        <PlaceLink
          to={placeOf('test-project', project, {
            new: 'yes',
            way: twin.mode,
            key: twin.key,
            name: twin.name,
            sample: twin.sample,
          })}
        >
          {useWords().testProject.review.change}
        </PlaceLink>
      </p>
      <Review project={project} fix={fix} refused={refused} />
    </>
  );
}

function Start({ project, isNew }: { readonly project: string; readonly isNew: boolean }) {
  const ask = useCallback(() => askApp('proposeTwin', { projectKey: project }), [project]);
  const { value, error, reload } = useAnswer(ask);
  if (error !== null) return <ErrorPanel error={error} retry={reload} />;
  if (value === null) return <Placeholder heights={[220, 420]} />;
  if (value.chosen === null || isNew) return <NewTwin project={project} proposal={value} />;
  return <CurrentTwin project={project} proposal={value} chosen={value.chosen} />;
}
