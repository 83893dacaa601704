import { askApp } from '../../lib/api';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingView } from '../../ui/placeholder';
import { useSession } from '../../lib/session';
import { useAnswer } from '../../lib/use-answer';
import { AllProjects } from './all-projects';
import { Welcome } from './welcome';

const ask = () => askApp('readOverview', {});

/** The front door: how all projects stand, or what this is while none is set up. */
export function Home() {
  const { host, place } = useSession();
  const answer = useAnswer(ask);
  if (answer.error !== null) return <ErrorPanel error={answer.error} retry={answer.reload} />;
  if (answer.value === null) return <LoadingView />;
  const { rows } = answer.value;
  return rows.length === 0 || (host.entrance === 'get-started' && place.view === 'home') ? (
    <Welcome isFirst={rows.length === 0} />
  ) : (
    <AllProjects rows={rows} />
  );
}
