import { readHandover } from '../../src/usecases/handover/read-handover';
import type { SeedProject } from '../handover/a-package';
import { anAuditedSite, deliver, storedChunks } from '../handover/a-site-that-hands-over';
import { threeHundredWorkflows } from '../handover/three-hundred-workflows';
import { oncePer, type Measure } from './measure';

/** A value of storage holds 240 KiB. */
const MOST_VALUE_BYTES = 240 * 1024;
/** 12 for the workflows, two for each request type with a form, what the rehearsal rests on, and the rest. */
const MOST_CALLS = 110;

interface HandedOver {
  readonly jiraCalls: number;
  readonly storageWrites: number;
  readonly largestValueBytes: number;
  readonly zipKb: number;
  readonly ms: number;
}

/** The package of a project with 300 workflows, from the queue's delivery to the last write. */
const handedOver = oncePer(async (project: () => SeedProject): Promise<HandedOver> => {
  const site = await anAuditedSite(project());
  const count = { jira: 0, writes: 0 };
  const started = performance.now();
  await deliver(site, ({ to, isWrite }) => {
    if (to === 'jira') count.jira += 1;
    else if (isWrite) count.writes += 1;
    return null;
  });
  const ms = performance.now() - started;
  const { run, package: made } = await site.must((tenant) =>
    readHandover({ projectKey: site.settings.projectKey }, tenant),
  );
  if (!made || made.notIncluded.length > 0)
    throw new Error(`The package was not created whole: ${run?.state ?? 'no run'}`);
  return {
    jiraCalls: count.jira,
    storageWrites: count.writes,
    largestValueBytes: Math.max(...storedChunks(site).map(({ bytes }) => bytes)),
    zipKb: made.size / 1000,
    ms,
  };
});

/** What a hand-over package costs where it is biggest. */
export const handoverMeasures: readonly Measure[] = [
  {
    name: 'handover-calls-300-workflows',
    unit: 'calls',
    bound: MOST_CALLS,
    take: async () => (await handedOver(threeHundredWorkflows)).jiraCalls,
  },
  {
    name: 'handover-storage-writes-300-workflows',
    unit: 'calls',
    bound: 100,
    take: async () => (await handedOver(threeHundredWorkflows)).storageWrites,
  },
  {
    name: 'handover-largest-value-300-workflows',
    unit: 'bytes',
    bound: MOST_VALUE_BYTES,
    take: async () => (await handedOver(threeHundredWorkflows)).largestValueBytes,
  },
  {
    name: 'handover-zip-300-workflows',
    unit: 'kB',
    bound: null,
    take: async () => (await handedOver(threeHundredWorkflows)).zipKb,
  },
  {
    name: 'handover-wall-300-workflows',
    unit: 'ms',
    bound: null,
    take: async () => (await handedOver(threeHundredWorkflows)).ms,
  },
];
