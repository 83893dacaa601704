import { createRequire } from 'node:module';
import { z } from 'zod';
import { startForgeHost } from '../local-forge/host';
import { readManifest } from '../local-forge/manifest';
import { dispatchTo } from '../local-forge/simulated-dispatch';
import { acme } from '../simulated-jira/seeds/acme';
import { simulateJira } from '../simulated-jira/server';

const answerSchema = z.looseObject({ ok: z.literal(true), value: z.looseObject({ isAdmin: z.literal(true) }) });

/**
 * How long the first question of the page takes in a process that has not loaded the app yet: loading it is part of the
 * answer.
 */
async function main(bundle: string, manifestPath: string): Promise<void> {
  const { state } = acme();
  const accountId = state.groups.find(({ groupId }) =>
    state.globalGrants.some((grant) => grant.permission === 'ADMINISTER' && grant.groupId === groupId),
  )?.members[0];
  const site = simulateJira({
    state,
    manifestScopes: readManifest(manifestPath).permissions.scopes,
    options: { conformity: false },
  });
  const host = startForgeHost({
    manifestPath,
    appModule: () => createRequire(manifestPath)(bundle) as object,
    jira: { url: state.site.baseUrl, dispatch: dispatchTo(site) },
  });
  const started = performance.now();
  const answer = await host.invokeResolver({ functionKey: 'hello', accountId });
  const ms = performance.now() - started;
  answerSchema.parse(answer);
  process.stdout.write(JSON.stringify({ ms }));
  host.close();
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
