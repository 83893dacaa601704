import { acts } from '../../static/admin/src/i18n/en/acts';
import { textOf } from '../../src/shared/message';
import type { AuditReport } from '../../src/shared/report';
import { startAtAcme, type AppAtAcme } from './app-at-acme';
import { askAsPage } from './ask-as-page';
import { describeInBrowser } from './describe-in-browser';
import type { Known } from './true-sentences/claims';
import { hear } from './true-sentences/sentences';
import type { Visit } from './visit';

/** How long a plan of the whole project and the audit after it may take here. */
const long = { timeout: 90_000 };

/** Views whose every sentence is held, with what tells that they are there. */
const VIEWS = [
  ['projects', '.project-rows'],
  ['overview', '.verdict'],
  ['findings', '.area'],
  ['findings?left=people', '.decisions__lead, .empty'],
  ['report', '.report__summary'],
  ['skills', '.what-if'],
  ['activity', '.empty, .act, .logged'],
  ['hand-over', 'main h2'],
] as const;

/** One admin on the way from nothing to the go-live; after each step every sentence of the page is held. */
class Walk {
  readonly wrong: string[] = [];
  held = 0;
  firm = 0;
  private readonly reports: AuditReport[] = [];
  private isLive = false;

  constructor(
    private readonly acme: AppAtAcme,
    readonly admin: Visit,
    readonly key: string,
  ) {}

  /** What is known of the project, and the sentences of its plans and acts. */
  private async known(): Promise<Known & { readonly told: readonly string[] }> {
    const report = await askAsPage(this.admin, 'readReport', { projectKey: this.key });
    if (report === null) throw new Error(`${this.key} has no report.`);
    if (this.reports.at(-1)?.takenAt !== report.takenAt) this.reports.push(report);
    const plans = await askAsPage(this.admin, 'readActivity', { projectKey: this.key });
    const handover = await askAsPage(this.admin, 'readHandover', { projectKey: this.key });
    const { rows } = await askAsPage(this.admin, 'readActs', { projectKey: this.key });
    return {
      report,
      isPackaged: handover.package !== null,
      entries: plans.length + rows.length,
      told: [
        ...plans.flatMap(({ changes }) => changes.map(({ sentence }) => textOf(sentence))),
        // What the trail says of each act is held by `test/entry/acts.test.ts`; here it is only known again.
        ...rows.map(({ act, byName, checkTitle }) =>
          acts.sentence(act, `\u2068${byName ?? ''}\u2069`, textOf(checkTitle ?? '')),
        ),
      ],
      earlier: this.reports.slice(0, -1),
      isLive: this.isLive,
      written: plans.map(({ changes }) => changes.filter(({ state }) => state === 'done').length),
    };
  }

  /** What is shown just now. */
  async hear(step: string): Promise<void> {
    const known = await this.known();
    const { held, firm, untrue, unknown } = await hear(this.admin, known, known.told);
    this.held += held.length;
    this.firm += firm;
    this.wrong.push(
      ...untrue.map((line) => `${step}: not so: ${line}`),
      ...unknown.map((line) => `${step}: nobody holds: ${line}`),
    );
  }

  async open(view: string, sign: string): Promise<void> {
    const [path, filters] = view.split('?');
    await this.admin.open(
      `${this.acme.base}/${path ?? ''}?project=${this.key}${filters === undefined ? '' : `&${filters}`}`,
    );
    await this.admin.find(sign).first().waitFor(long);
  }

  async hearAll(step: string): Promise<void> {
    for (const [view, sign] of VIEWS) {
      await this.open(view, sign);
      await this.hear(`${step}, ${view}`);
    }
  }

  async audit(): Promise<void> {
    await askAsPage(this.admin, 'startAudit', { projectKey: this.key });
    await this.open('overview', '.verdict');
    await this.admin.find('button:has-text("Run audit again")').first().waitFor(long);
  }

  async applyAllFixes(): Promise<void> {
    await this.open('fixes', 'main h2');
    await this.admin.find('.plan, .empty').first().waitFor(long);
    const apply = this.admin.find('.apply-bar button:has-text("Apply ")').first();
    if ((await apply.count()) === 0) return;
    await apply.click();
    await this.admin.find('#done-title').waitFor(long);
    await this.hear('applied, the card');
  }

  /** Looks at what nobody else can, and takes the rest as risks, so that the project may go live. */
  async decideAndGoLive(): Promise<void> {
    const { report } = await this.known();
    const projectKey = this.key;
    const { accountId } = await askAsPage(this.admin, 'hello', {});
    for (const { check, outcome, need, severity } of report.results) {
      const isHard = need === 'required' && (severity === 'critical' || severity === 'high');
      if (outcome === 'manual') {
        const said = { result: 'pass', evidence: 'Looked at it with the owner of the bot.', validForDays: 90 } as const;
        await askAsPage(this.admin, 'recordConfirmation', { projectKey, check, ...said });
        await askAsPage(this.admin, 'recheck', { projectKey, check });
      } else if (isHard && outcome !== 'pass' && outcome !== 'not-applicable')
        await askAsPage(this.admin, 'acceptRisk', {
          ...{ projectKey, check, subject: null, reason: 'Tried with two colleagues.', validForDays: 30 },
          owner: accountId ?? '',
        });
    }
    await this.hearAll('decided');
    await askAsPage(this.admin, 'markGoLive', { projectKey });
    this.isLive = true;
    await this.hearAll('live');
  }
}

describeInBrowser('every sentence of the page is true', () => {
  let acme: AppAtAcme | null = null;
  afterEach(async () => {
    const faults = acme?.faults() ?? [];
    await acme?.stop();
    acme = null;
    expect(faults).toEqual([]);
  });

  it.each(['acme', 'itsm', 'ready', 'large'])(
    'on the site %s, after each step from the setup to the go-live',
    async (seed) => {
      acme = await startAtAcme(['--seed', seed]);
      const admin = await acme.arrive();
      await admin.open('/');
      const { projects } = await askAsPage(admin, 'listProjects', {});
      const project = projects.find(({ hint }) => hint?.isLikely === true) ?? projects[0];
      if (project === undefined) throw new Error(`The site ${seed} has no service project.`);
      const { settings } = await askAsPage(admin, 'proposeSetup', { projectKey: project.key });
      await askAsPage(admin, 'saveSettings', { settings });
      const walk = new Walk(acme, admin, project.key);
      await walk.audit();
      await walk.hearAll('audited');
      await walk.applyAllFixes();
      await walk.audit();
      await walk.hearAll('audited again');
      await walk.decideAndGoLive();
      expect(walk.wrong).toEqual([]);
      expect(walk.held).toBeGreaterThan(100);
      expect(walk.firm).toBeGreaterThan(walk.held / 2);
    },
    400_000,
  );
});
