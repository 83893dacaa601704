import { lazy, Suspense, type ComponentType } from 'react';
import { Home } from '../features/overview/home';
import { Overview } from '../features/overview/overview';
import { mayOpen } from '../lib/admission';
import { loadPart } from '../lib/load-part';
import { useSession } from '../lib/session';
import { showsProject, type ProjectView, type View } from '../lib/views';
import { LoadingView } from '../ui/placeholder';
import { ViewWords } from './view-words';

/** A view that is loaded when it is shown first. */
const whenShown = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await loadPart(load) }));

const BotAccess = whenShown(async () => (await import('../features/bot-access/bot-access')).BotAccess);
const Projects = whenShown(async () => (await import('../features/overview/projects')).Projects);
const FirstRun = whenShown(async () => (await import('../features/setup/first-run')).FirstRun);

/** What shows one project. The heavy ones come when they are asked for. */
const OF_PROJECT: { readonly [V in ProjectView]: ComponentType<{ readonly project: string }> } = {
  overview: Overview,
  findings: whenShown(async () => (await import('../features/findings/findings')).Findings),
  report: whenShown(async () => (await import('../features/findings/report')).Report),
  fixes: whenShown(async () => (await import('../features/fixes/fixes')).Fixes),
  workflow: whenShown(async () => (await import('../features/workflow/workflow')).WorkflowView),
  skills: whenShown(async () => (await import('../features/setup/skills')).Skills),
  rehearsal: whenShown(async () => (await import('../features/rehearsal/rehearsal')).Rehearsal),
  bots: whenShown(async () => (await import('../features/setup/bots')).Bots),
  'test-project': whenShown(async () => (await import('../features/test-project/test-project')).TestProject),
  customers: whenShown(async () => (await import('../features/customers/customers')).Customers),
  'hand-over': whenShown(async () => (await import('../features/hand-over/hand-over')).HandOver),
  activity: whenShown(async () => (await import('../features/fixes/activity')).Activity),
  setup: whenShown(async () => (await import('../features/setup/setup')).Setup),
};

/** The view that the address names. */
export function CurrentView() {
  const { place, admission } = useSession();
  const view = mayOpen(admission, place.view) ? place.view : 'overview';
  return (
    <Suspense fallback={<LoadingView />}>
      <ViewWords key={view} view={view}>
        <Shown view={view} project={place.project} />
      </ViewWords>
    </Suspense>
  );
}

function Shown({ view, project }: { readonly view: View; readonly project: string | null }) {
  if (view === 'first-run') return <FirstRun key={project} project={project} />;
  if (view === 'bot-access') return <BotAccess key={project} project={project} />;
  if (!showsProject(view)) return <Home />;
  if (project === null) return <Projects next={view} />;
  const OfProject = OF_PROJECT[view];
  return <OfProject key={project} project={project} />;
}
