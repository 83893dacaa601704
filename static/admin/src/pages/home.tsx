import { useCallback } from 'react';
import { listProjects } from '../api';
import { ErrorPanel } from '../components/error-panel';
import { LoadingView } from '../components/placeholder';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';
import { Projects } from './projects';
import { Welcome } from './welcome';

/** The front door: the projects, or what this is when none is set up yet. */
export function Home() {
  const { host } = useSession();
  const ask = useCallback(() => listProjects({}), []);
  const answer = useAnswer(ask);
  if (host.entrance === 'get-started') return <Welcome />;
  if (answer.error !== null) return <ErrorPanel error={answer.error} retry={answer.reload} />;
  if (answer.value === null) return <LoadingView />;
  return answer.value.projects.some((project) => project.isSetUp) ? <Projects next="overview" /> : <Welcome />;
}
