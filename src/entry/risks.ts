import { z } from 'zod';
import type { RiskQuestions } from '../shared/risk-contract';
import { acceptRisk, withdrawRisk } from '../usecases/risks/accept-risk';
import { readDecisions } from '../usecases/risks/read-decisions';
import { RECHECK_MS, recheck } from '../usecases/risks/recheck';
import { tenant } from '../app/tenant';
import { adminOnly } from './admin-only';
import { oneProject } from './one-project';

const check = z.string().min(1).max(100);
const subject = z.object({ id: z.string().max(500), workflowId: z.string().max(200).optional() });

/** What the page asks about findings that are lived with, and about one finding alone. */
export const risks = {
  acceptRisk: adminOnly(
    oneProject.extend({
      check,
      subject: subject.nullable(),
      reason: z.string().trim().min(1).max(500),
      owner: z.string().min(1).max(128),
      validForDays: z.number().int().min(1).max(365),
    }),
    acceptRisk,
  ),
  withdrawRisk: adminOnly(oneProject.extend({ riskId: z.string().max(1000) }), withdrawRisk),
  recheck: adminOnly(oneProject.extend({ check }), (asked) => recheck(asked, tenant(RECHECK_MS))),
  readDecisions: adminOnly(oneProject, readDecisions),
} satisfies { readonly [F in keyof RiskQuestions]: unknown };
