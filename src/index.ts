// Every way into the app, by kind of module; manifest.yml names these exports. Not one line of logic.

// jira:adminPage, jira:projectSettingsPage
export { resolver } from './entry/resolver';

// webtrigger
export { botApi } from './entry/bot-api';

// trigger
export { onConfigEvent, onIssueEvent, onLifecycle, onUserEvent } from './entry/declared-ahead';

// scheduledTrigger
export { daily } from './entry/schedules';
export { hourly } from './entry/declared-ahead';

// consumer
export { runAudit } from './entry/run-audit';
export { runFix, runOutbox, runRoster } from './entry/declared-ahead';

// preUninstall
export { cleanup } from './entry/declared-ahead';
