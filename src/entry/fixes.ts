import { z } from 'zod';
import type { PlanContract } from '../shared/plan-contract';
import {
  listOwnActivity,
  pressOwnApply,
  pressOwnUndo,
  reviewOwnPlan,
  stopOwnPlan,
  tellOwnProgress,
} from '../usecases/fixes/project-admin-view';
import { projectAdmins } from './admin-only';
import { oneProject, projectKey } from './one-project';
import { AREAS } from '../shared/vocabulary';

const id = z.string().min(1).max(200);
const finding = z.object({ check: id, subjectId: z.string().max(500), workflowId: id.optional() });
const area = z.enum(AREAS);
const scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('area'), area }),
  z.object({ kind: z.literal('findings'), findings: z.array(finding).min(1).max(1000) }),
  z.object({ kind: z.literal('skill'), skill: id }),
  z.object({
    kind: z.literal('twin'),
    mode: z.enum(['mirror', 'isolated']),
    key: z.string().trim().toUpperCase().min(1).max(100),
    name: z.string().trim().min(1).max(200),
    sample: z.enum(['none', 'test-accounts']),
  }),
  z.object({ kind: z.literal('parity'), with: projectKey, towards: z.enum(['this', 'other']) }),
]);
/** Becomes part of a key of storage, so it holds what such ids are made of and nothing else. */
const onePlan = oneProject.extend({ planId: z.string().regex(/^[\w-]{1,64}$/u) });

/** What the page asks about fixes: review, apply, follow, undo, look back. */
export const fixes = {
  makePlan: projectAdmins(
    oneProject.extend({
      scope,
      choices: z.record(z.string().max(500), id),
      without: z.array(id).max(1000).optional(),
    }),
    reviewOwnPlan,
  ),
  applyPlan: projectAdmins(onePlan, pressOwnApply),
  readFixProgress: projectAdmins(oneProject, tellOwnProgress),
  stopPlan: projectAdmins(onePlan, stopOwnPlan),
  undoPlan: projectAdmins(onePlan.extend({ changeIds: z.array(id).max(1000).optional() }), pressOwnUndo),
  readActivity: projectAdmins(oneProject.extend({ before: z.iso.datetime().optional() }), listOwnActivity),
} satisfies { readonly [F in keyof PlanContract]: unknown };
