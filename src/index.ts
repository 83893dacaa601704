// Every way into the app, by kind of module; manifest.yml names these exports. Not one line of logic.

// jira:adminPage, jira:projectSettingsPage
export { resolver } from './entry/resolver';

// webtrigger
export { botApi } from './entry/bot-api';

// trigger
export { onIssueEvent } from './entry/events';
export { onUserEvent } from './entry/user-events';
export { onConfigEvent } from './entry/config-events';
export { onLifecycle } from './entry/declared-ahead';

// scheduledTrigger
export { daily, hourly } from './entry/schedules';

// consumer
export { runAudit } from './entry/run-audit';
export { runOutbox } from './entry/events';
export { runFix } from './entry/run-fix';
export { runRoster } from './entry/run-roster';
export { runParity } from './entry/run-parity';
export { runHandover } from './entry/run-handover';

// preUninstall
export { cleanup } from './entry/declared-ahead';
