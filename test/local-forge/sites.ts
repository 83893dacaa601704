import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { FaultRule } from '../simulated-jira/core/faults';
import { BELIEVABLE_TIME } from '../simulated-jira/core/jira-time';
import { startSimulatedJira } from '../simulated-jira/server';
import type { SimulatedSite } from '../simulated-jira/server';
import { loadState } from '../simulated-jira/save';
import { seed as seedNamed } from '../simulated-jira/seeds/seeds';
import type { Seed, SeedSettings } from '../simulated-jira/seeds/seed';
import { simulatedJiraDoor } from './jira-door';
import type { JiraDoor } from './jira-door';
import type { ProductEvent } from './product-events';
import { realJiraDoor } from './real-jira-door';
import type { Person } from './shell/shell-page';
import { peopleOf } from './simulated-people';
import type { StartOptions } from './start-options';
import { UsageError } from './start-options';

/** The site the app is installed on, real or simulated. */
export interface Site {
  readonly name: string;
  readonly url: string;
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly door: JiraDoor;
  readonly people: readonly Person[];
  readonly settings: Readonly<Record<string, SeedSettings>>;
  /** What people do in Jira's own screens, of which a simulated site has none, is done here; null: a real site. */
  readonly simulated: SimulatedSite | null;
  onEvent(listener: (event: ProductEvent) => void): void;
  close(): Promise<void>;
}

/** What the manifest asks for; the second for acting for somebody who is not there. */
type GrantedScopes = Readonly<Record<'scopes' | 'offlineScopes', readonly string[]>>;

/** A saved site may carry the settings that were saved on it, by project key. */
function savedSite(file: string): Seed {
  try {
    const state = loadState(file);
    return { state, settings: 'settings' in state ? (state.settings as Seed['settings']) : {} };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : `${file} is not a saved site.`);
  }
}

const faultRules = z.array(
  z.object({
    match: z.object({ method: z.string().optional(), path: z.string().optional(), nth: z.number().optional() }),
    fault: z.object({ status: z.number(), body: z.unknown().optional() }),
    times: z.number().optional(),
  }),
);

/** What goes wrong on the site, as the file of `--faults` says. */
function faultsIn(file: string): FaultRule[] {
  try {
    return faultRules.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`${file} holds no list of faults: ${error instanceof Error ? error.message : ''}`);
  }
}

async function simulatedSite(options: StartOptions, { scopes, offlineScopes }: GrantedScopes): Promise<Site> {
  const seed = options.stateFile === undefined ? seedNamed(options.seed) : savedSite(options.stateFile);
  const jira = await startSimulatedJira({
    state: seed.state,
    manifestScopes: scopes,
    offlineScopes,
    options: {
      latencyMs: options.latencyMs,
      ...(!options.isCalm && { time: BELIEVABLE_TIME }),
      onMismatch: (mismatch) => console.error(`Not as Atlassian describes it: ${mismatch}`),
      faults: options.faultsFile === undefined ? [] : faultsIn(options.faultsFile),
    },
  });
  const { title, baseUrl, cloudId } = seed.state.site;
  return {
    name: `${title} (${options.stateFile ?? options.seed}, simulated)`,
    url: jira.url,
    siteUrl: baseUrl,
    cloudId,
    door: simulatedJiraDoor({ url: jira.url }),
    people: await peopleOf(jira),
    settings: seed.settings,
    simulated: jira,
    onEvent: (listener) => jira.onEvent(({ eventType, payload }) => listener({ ...payload, eventType })),
    close: () => jira.close(),
  };
}

const tenantSchema = z.object({ cloudId: z.string() });
const myselfSchema = z.object({ accountId: z.string(), displayName: z.string() });

async function realSite(site: string, { allowWrites }: StartOptions): Promise<Site> {
  const email = process.env['JIRA_EMAIL'];
  const token = process.env['JIRA_API_TOKEN'];
  if (email === undefined || token === undefined)
    throw new UsageError('JIRA_EMAIL and JIRA_API_TOKEN are needed for --site.');
  const { cloudId } = tenantSchema.parse(await (await fetch(`${site}/_edge/tenant_info`)).json());
  const reached = { site, email, token, cloudId, allowWrites };
  const answer = await realJiraDoor(reached)({
    method: 'GET',
    path: '/rest/api/3/myself',
    headers: new Headers({ accept: 'application/json' }),
    body: undefined,
    caller: { kind: 'app' },
    signal: AbortSignal.timeout(25_000),
  });
  if (!answer.ok) throw new UsageError(`${site} answered ${answer.status} to JIRA_EMAIL and JIRA_API_TOKEN.`);
  const { accountId, displayName } = myselfSchema.parse(await answer.json());
  const person = { accountId, displayName, role: allowWrites ? 'token, writes allowed' : 'token, reads only' };
  return {
    name: site,
    url: site,
    siteUrl: site,
    cloudId,
    door: realJiraDoor({ ...reached, owner: accountId }),
    people: [person],
    settings: {},
    simulated: null,
    onEvent: () => undefined,
    close: async () => undefined,
  };
}

/** Reaches the real site or starts the simulated one. @throws UsageError */
export function openSite(options: StartOptions, granted: GrantedScopes): Promise<Site> {
  return options.site === undefined ? simulatedSite(options, granted) : realSite(options.site, options);
}
