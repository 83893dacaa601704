import { lazy, Suspense } from 'react';
import { mayOpen } from '../lib/admission';
import { LoadingView } from '../ui/placeholder';
import { useSession } from '../lib/session';
import { Home } from '../features/overview/home';
import { Overview } from '../features/overview/overview';
import { Projects } from '../features/overview/projects';

const Activity = lazy(async () => ({ default: (await import('../features/fixes/activity')).Activity }));
const BotAccess = lazy(async () => ({ default: (await import('../features/bot-access/bot-access')).BotAccess }));
const Customers = lazy(async () => ({ default: (await import('../features/customers/customers')).Customers }));
const FirstRun = lazy(async () => ({ default: (await import('../features/setup/first-run')).FirstRun }));
const HandOver = lazy(async () => ({ default: (await import('../features/hand-over/hand-over')).HandOver }));
const Findings = lazy(async () => ({ default: (await import('../features/findings/findings')).Findings }));
const Fixes = lazy(async () => ({ default: (await import('../features/fixes/fixes')).Fixes }));
const Report = lazy(async () => ({ default: (await import('../features/findings/report')).Report }));
const WorkflowView = lazy(async () => ({ default: (await import('../features/workflow/workflow')).WorkflowView }));
const Skills = lazy(async () => ({ default: (await import('../features/setup/skills')).Skills }));
const TestProject = lazy(async () => ({ default: (await import('../features/test-project/test-project')).TestProject }));
const Setup = lazy(async () => ({ default: (await import('../features/setup/setup')).Setup }));

/** The view that the address names. The heavy ones come when they are asked for. */
export function CurrentView() {
  return <Suspense fallback={<LoadingView />}>{useView()}</Suspense>;
}

function useView() {
  const { place, admission } = useSession();
  const { project } = place;
  const view = mayOpen(admission, place.view) ? place.view : 'overview';
  if (view === 'home' || view === 'projects') return <Home />;
  if (view === 'first-run') return <FirstRun key={project} project={project} />;
  if (view === 'bot-access') return <BotAccess key={project} project={project} />;
  if (project === null) return <Projects next={view} />;
  if (view === 'findings') return <Findings key={project} project={project} />;
  if (view === 'report') return <Report key={project} project={project} />;
  if (view === 'fixes') return <Fixes key={project} project={project} />;
  if (view === 'workflow') return <WorkflowView key={project} project={project} />;
  if (view === 'skills') return <Skills key={project} project={project} />;
  if (view === 'customers') return <Customers key={project} project={project} />;
  if (view === 'test-project') return <TestProject key={project} project={project} />;
  if (view === 'hand-over') return <HandOver key={project} project={project} />;
  if (view === 'activity') return <Activity key={project} project={project} />;
  if (view === 'setup') return <Setup key={project} project={project} />;
  return <Overview key={project} project={project} />;
}
