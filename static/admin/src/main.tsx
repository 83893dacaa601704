import { createRoot } from 'react-dom/client';
import '@atlaskit/css-reset';
import './styles/page.css';
import './styles/overview.css';
import './styles/first-run.css';
import './styles/all-projects.css';
import './styles/findings.css';
import './styles/left-to-people.css';
import './styles/report.css';
import './styles/setup.css';
import './styles/fixes.css';
import './styles/customers.css';
import './styles/bot-access.css';
import './styles/bot-preview.css';
import './styles/workflow.css';
import './styles/rehearsal.css';
import './styles/skills.css';
import './styles/test-project.css';
import './styles/workflow-difference.css';
import './styles/hand-over.css';
import { App } from './shell/app';
import { enableTheme, readHost } from './lib/host';
import { languageFor, tongueOf } from './i18n/language';
import { NoWords } from './shell/no-words';
import { openNavigation } from './lib/navigation';

/** The theme comes first, so that the page is never painted in the wrong one. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  await enableTheme().catch(() => undefined);
  const [host, navigation] = await Promise.all([readHost(), openNavigation()]);
  const tongue = tongueOf(host.locale);
  document.documentElement.lang = tongue;
  const language = await languageFor(host.locale).catch(() => null);
  if (language === null) createRoot(root).render(<NoWords tongue={tongue} />);
  else createRoot(root).render(<App host={host} navigation={navigation} language={language} />);
}

void start();
