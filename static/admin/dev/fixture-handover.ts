import { fileSays } from '../../../src/handover/says';
import type { HandoverPackage, HandoverProgress } from '../../../src/shared/handover-contract';
import { brokenReport } from './fixture-report';

const ok = <T>(value: T) => ({ ok: true, value }) as const;

const made: HandoverPackage = {
  madeAt: '2026-11-23T09:05:00.000Z',
  auditTakenAt: '2026-11-23T09:00:00.000Z',
  fileName: 'it-handover.zip',
  size: 48_213,
  sha256: '4f0c'.repeat(16),
  parts: 1,
  files: [
    ['README.md', 1_904],
    ['access-matrix.csv', 1_122],
    ['customers.json', 214],
    ['forms.csv', 2_310],
    ['forms.json', 6_420],
    ['ids.json', 3_190],
    ['manual-checks.md', 1_406],
    ['moveworks/README.md', 1_030],
    ['moveworks/destination.json', 402],
    ['moveworks/field-mapper.json', 388],
    ['moveworks/integration-settings.json', 640],
    ['moveworks/poller.jql', 58],
    ['moveworks/poller.json', 512],
    ['moveworks/status-buckets.json', 1_380],
    ['moveworks/ticket-types.json', 21_400],
    ['open-findings.csv', 4_120],
    ['open-findings.json', 18_800],
    ['open-findings.md', 9_004],
    ['report.html', 14_220],
    ['requirement-set.json', 12_100],
    ['status-map.csv', 3_300],
    ['status-map.json', 7_900],
    ['transitions.csv', 8_800],
    ['transitions.json', 31_000],
    ['workflows/Help-desk.json', 24_010],
    ['workflows/Help-desk.losses.txt', 412],
    ['workflows/Help-desk.xml', 30_222],
    ['workflows/index.csv', 190],
  ].map(([path, size]) => ({ path: String(path), size: Number(size) })),
  notIncluded: [],
  configuration: { disagreements: 0, notCompared: 0, fillIns: 19 },
  changes: {
    since: '2026-11-20T09:00:00.000Z',
    entries: [
      {
        path: 'moveworks/03-integration-settings.json',
        member: 'project_name',
        before: '"IT Help"',
        after: '"IT Helpdesk"',
      },
    ],
    more: 0,
  },
};

const XML = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">\n<workflow>\n${Array.from({ length: 900 }, (_, step) => `  <step id="${step}" name="A status with a name that is rather long, number ${step}"/>\n`).join('')}</workflow>\n`;
const REPORT =
  '<!doctype html><html lang="en"><title>Report</title><style>body { font: 16px sans-serif; margin: 32px; }</style><h1>IT Helpdesk</h1><p>Not ready. 7 checks fail.</p></html>';

const at = {
  runId: 'h1',
  startedAt: '2026-11-23T09:04:40.000Z',
  updatedAt: '2026-11-23T09:05:00.000Z',
  workflowsRead: 12,
  workflowsTotal: 12,
};

/** `&handover=`: `none`, `reading`, `failed`, `gaps`, `fresh`; otherwise a package is there, of an older audit. */
export const handoverAnswers = (how: string) => {
  const state: HandoverProgress = {
    run:
      how === 'none'
        ? null
        : how === 'reading'
          ? { ...at, state: 'reading', workflowsRead: 175, workflowsTotal: 300 }
          : how === 'failed'
            ? {
                ...at,
                state: 'failed',
                error: {
                  code: 'jira-refused',
                  message: 'Jira does not permit GET /rest/api/3/project/search to the app’s user.',
                  advice: 'Create package again once the reason is gone.',
                },
              }
            : { ...at, state: 'done' },
    package:
      how === 'none' || how === 'reading'
        ? null
        : how === 'gaps'
          ? {
              ...made,
              notIncluded: [
                {
                  path: 'workflows/Change.xml',
                  reason: fileSays.workflowGone,
                },
              ],
            }
          : how === 'fresh'
            ? { ...made, auditTakenAt: brokenReport.takenAt }
            : made,
  };
  return {
    startHandover: () => ok(state),
    readHandover: () => ok(state),
    readHandoverPart: () => ok({ base64: 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==' }),
    readHandoverFile: ({ path }: { readonly path: string }) =>
      ok({
        text: path.endsWith('.html') ? REPORT : path.endsWith('.xml') ? XML : `What ${path} holds.\n`,
        isCut: false,
      }),
  };
};
