import { Message } from '../../ui/message';
import { PlaceLink } from '../../ui/links';
import { Placeholder } from '../../ui/placeholder';
import { ProjectFrame } from '../../ui/project-frame';
import { FixRun } from './fix-run';
import { Review } from './review';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useFix, type Fix } from './use-fix';
import { useWords } from '../../i18n/words';

/** What can be fixed, for review; or what is being written just now. */
export function Fixes({ project }: { readonly project: string }) {
  const fix = useFix(project);
  const { place } = useSession();
  const words = useWords().fixes;
  return (
    <ProjectFrame project={project} below={words[textOf(fix, place.filters['run'])]}>
      <View project={project} fix={fix} />
    </ProjectFrame>
  );
}

/** “Nothing is written yet” is no more to be said once a plan was applied. */
const textOf = ({ isActive, progress }: Fix, run: string | undefined): 'text' | 'textRunning' | 'textEnded' =>
  isActive ? 'textRunning' : progress !== null && progress.planId === run ? 'textEnded' : 'text';

function View({ project, fix }: { readonly project: string; readonly fix: Fix }) {
  const { place } = useSession();
  const words = useWords().fixes;
  const { progress } = fix;
  const { run, ...scope } = place.filters;
  if (!fix.isKnown && !fix.isLost) return <Placeholder heights={[220, 160, 160, 160]} />;
  if (progress !== null && (fix.isActive || progress.planId === run))
    return <FixRun project={project} fix={fix} progress={progress} />;
  return (
    <>
      {progress?.state === 'stopped' && progress.stop?.hasWritten === true ? (
        <Message tone="warning" title={words.stoppedBefore}>
          <p>{words.stoppedBeforeText}</p>
          <PlaceLink to={placeOf('fixes', project, { run: progress.planId })}>{words.showStopped}</PlaceLink>
        </Message>
      ) : null}
      <Review key={JSON.stringify(scope)} project={project} fix={fix} />
    </>
  );
}
