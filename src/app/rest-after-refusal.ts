import type { JiraClient } from '../jira/client';

/** A burst that Jira gives no end for. */
const MS_AFTER_BURST = 60_000;

/** What work of this kind needs at least to get anywhere: more than one audit of a usual project costs. */
export const POINTS_TO_GO_ON = 300;

/** How long work nobody waits for rests after it was refused, in milliseconds; never 0. */
export const restAfterRefusal = (jira: JiraClient): number => jira.restMs(POINTS_TO_GO_ON) || MS_AFTER_BURST;
