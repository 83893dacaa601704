import { z } from 'zod';
import type { Reply } from '../../src/shared/contract';
import type { Contract } from '../../src/shared/page-contract';
import type { Desk } from './round';

const answerSchema = z.object({ value: z.unknown().optional(), error: z.string().optional() });
const productSchema = z.looseObject({ status: z.number() });

/**
 * The local platform of `npm start` as its own page uses it: questions to the app as the site's admin, Jira as one of
 * its agents.
 */
export interface Shell {
  tell<F extends keyof Contract>(functionKey: F, payload: Parameters<Contract[F]>[0]): Promise<ValueOf<F>>;
  /** Throws where Jira refuses. */
  jira(method: 'POST', restPath: string, body: unknown): Promise<void>;
}

type ValueOf<F extends keyof Contract> = ReturnType<Contract[F]> extends Reply<infer T> ? T : never;

/** Throws where nothing listens at the address. */
export async function openShell(origin: string): Promise<Shell> {
  const page = (await fetch(origin, { redirect: 'manual' })).headers.get('location') ?? '';
  const agent = agentAmong(await (await fetch(`${origin}${page}`)).text());
  const post = async (path: string, body: object, accountId?: string): Promise<unknown> => {
    const headers = {
      'content-type': 'application/json',
      'x-local-shell': '1',
      ...(accountId !== undefined && { cookie: `local-account=${encodeURIComponent(accountId)}` }),
    };
    const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const { value, error } = answerSchema.parse(await answer.json());
    if (error !== undefined) throw new Error(error);
    return value;
  };
  return {
    async tell(functionKey, payload) {
      const reply = (await post('/__shell/invoke', { path: page, functionKey, payload })) as Reply<
        ValueOf<typeof functionKey>
      >;
      if (!reply.ok) throw new Error(`${functionKey}: ${reply.error.message}`);
      return reply.value;
    },
    async jira(method, restPath, body) {
      const { status } = productSchema.parse(
        await post(
          '/__shell/jira',
          {
            restPath,
            fetchRequestInit: { method, headers: [['content-type', 'application/json']], body: JSON.stringify(body) },
          },
          agent,
        ),
      );
      if (status >= 300) throw new Error(`Jira answered ${status}.`);
    },
  };
}

/** The shell lists whom one may look as, with what each is. */
const agentAmong = (page: string): string | undefined => /<option value="([^"]+)"[^>]*>[^<]*\(agent\)/u.exec(page)?.[1];

const TEXT = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Which laptop is it?' }] }],
};

/** An agent of the local site; what is set on the page, its admin sets. */
export const shellDesk = (shell: Shell, projectKey: string): Desk => ({
  comment: (key) => shell.jira('POST', `/rest/api/3/issue/${key}/comment`, { body: TEXT }),
  move: (key, id) => shell.jira('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id } }),
  async readArticlesAs(customerTestAccount) {
    const { settings } = await shell.tell('proposeSetup', { projectKey });
    await shell.tell('saveSettings', {
      settings: { ...settings, accounts: { ...settings.accounts, customerTestAccount } },
    });
  },
});
