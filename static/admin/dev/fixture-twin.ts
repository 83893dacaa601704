import type { Reply, ReplyError } from '../../../src/shared/contract';
import type { PlanView, TwinScope } from '../../../src/shared/plan-contract';
import type { TwinProposal } from '../../../src/shared/twin-contract';
import plans from './twin-plans.json';

/** Twins to build the page with; `twin-plans.json` is a part of what the planner makes of the site Acme, in both ways. */
const both = plans as Readonly<Record<TwinScope['mode'], PlanView>>;

export const twinPlan = ({ mode, key }: TwinScope): Reply<PlanView> =>
  key === 'HR' ? { ok: false, error: TAKEN } : { ok: true, value: both[mode] };

const TAKEN: ReplyError = {
  code: 'conflict',
  field: 'key',
  message: 'The key HR belongs to project “Human Resources”.',
  advice: 'Choose another key.',
};

const TEAM_MANAGED = {
  message: 'IT is team-managed: its issue types, workflows and fields are its own, and no API of Jira copies them.',
  advice:
    'In Jira, make a new project from the same template and repeat what was changed in this one, then choose it as the test project on the setup page. Only company-managed projects can be copied from here.',
};

/** Answers the questions before a twin is planned; `twin` is none, team-managed, made, or nothing: chosen in the setup. */
export const twinAnswers = (twin: string): Record<string, (payload: never) => unknown> => ({
  proposeTwin: (): Reply<TwinProposal> => ({
    ok: true,
    value: {
      key: 'ITT2',
      name: 'IT Helpdesk (test 2)',
      refusal: twin === 'team-managed' ? TEAM_MANAGED : null,
      made: twin === 'made' ? 'ITT' : null,
      chosen: ['team-managed', 'none'].includes(twin) ? null : 'ITT',
    },
  }),
});
