import type { Contract } from '../entry/an-installed-app';
import type { Visit } from './visit';

type Value<F extends keyof Contract> = Extract<Awaited<ReturnType<Contract[F]>>, { readonly ok: true }>['value'];

/**
 * Asks the app what the page asks, from within the page; for what no row is about, such as a project that is set up
 * already. @throws for a refusal
 */
export async function askAsPage<F extends keyof Contract>(
  visited: Visit,
  functionKey: F,
  payload: Parameters<Contract[F]>[0],
): Promise<Value<F>> {
  const frame = await visited.frame();
  const reply = (await frame.evaluate(
    `globalThis.__bridge.callBridge('invoke', ${JSON.stringify({ functionKey, payload })})`,
  )) as Awaited<ReturnType<Contract[F]>>;
  if (!reply.ok) throw new Error(`${functionKey} was refused: ${JSON.stringify(reply.error)}`);
  return reply.value as Value<F>;
}

/** Saves what the app proposes for Acme's help desk. Gives the address of the page, up to its views. */
export async function setUpHelpDesk(visited: Visit): Promise<string> {
  await visited.open('/');
  const { settings } = await askAsPage(visited, 'proposeSetup', { projectKey: 'IT' });
  await askAsPage(visited, 'saveSettings', { settings });
  return new URL(visited.page.url()).pathname;
}
