import { aBot } from './bot';
import { openDoor } from './door-client';
import { round } from './round';
import { openShell, shellDesk, type Shell } from './shell-desk';

const PROJECT = 'IT';
const origin = process.env.PREFLIGHT_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`;

/** As an admin does it on the page: the project is set up, and the bot gets a key for it. */
async function aKeyFor(shell: Shell): Promise<string> {
  const { settings, isSaved } = await shell.tell('proposeSetup', { projectKey: PROJECT });
  if (!isSaved) await shell.tell('saveSettings', { settings });
  const { shown } = await shell.tell('createKey', {
    name: 'Demo bot',
    kind: 'bearer',
    projectIds: [settings.projectId],
    validForDays: 1,
    scopes: ['forms:read', 'forms:submit', 'articles:read', 'tickets:read', 'people:read', 'readiness:read'],
  });
  return shown ?? '';
}

/**
 * `npm run demo-bot`, while `npm start` runs: one round of a support bot that knows nothing of the app but its OpenAPI
 * document.
 */
async function main(): Promise<void> {
  const shell = await openShell(origin).catch(() => {
    throw new Error(`Nothing answers at ${origin}: run \`npm start\` first, or name its address in PREFLIGHT_URL.`);
  });
  const key = await aKeyFor(shell);
  const { url } = await shell.tell('readBotUrl', {});
  await round(await aBot(await openDoor({ url, key })), shellDesk(shell, PROJECT), console.log);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
