import { isMessage, type MessageParams, type Text } from '../../src/shared/message';
import type { FixedSite, Mishap } from '../site-with-app/site-with-app';
import { SITE_STARTS, type Disturbance } from './disturbance';

/** A call of Jira, in their order, and what was done to it. */
export interface WitnessedCall {
  readonly isWrite: boolean;
  readonly mishap: Mishap | null;
}

interface Witness {
  readonly site: FixedSite['site'];
  readonly given: Disturbance;
  readonly calls: readonly WitnessedCall[];
}

type Call = FixedSite['site']['log'][number];

/** What Jira itself answered to a request a reason names. */
const answersTo = ({ request }: MessageParams, { site }: Witness): readonly Call[] =>
  site.log.filter(({ method, template }) => `${method} ${template}` === request);

/**
 * The last write of the run got an answer that says nothing: it failed, got lost, or was a redirect that was followed.
 */
const lastWriteSaysNothing = (_: MessageParams, { site, given, calls }: Witness): boolean => {
  const last = calls.findLast(({ isWrite }) => isWrite);
  const answer = site.log.findLast(({ isWrite }) => isWrite);
  const isFollowed = answer?.status === 303 && ['lost', 'sign-in page'].includes(given.redirects);
  return (last?.mishap ?? null) !== null || (answer?.status ?? 0) >= 500 || isFollowed;
};

/** Jira refused that very request so while rights of the app were still missing. */
const whileRightsAreMissing =
  (status?: number) =>
  (params: MessageParams, witness: Witness): boolean =>
    answersTo(params, witness).some(
      (call) =>
        call.status === (status ?? params['status']) &&
        call.startedAt - SITE_STARTS < (witness.given.time.appRightsAfterMs ?? 0),
    );

/**
 * What must have happened on the site for a sentence to be true. Nobody else is at work on these sites, so a reason
 * that is not here is false.
 */
const EVIDENCE: Readonly<Record<string, (params: MessageParams, witness: Witness) => boolean>> = {
  'reach.taskEnded': ({ status }, { site }) => site.state.tasks.some((task) => task.status === status),
  'reach.unavailable': lastWriteSaysNothing,
  'run-fix.unavailable': lastWriteSaysNothing,
  'reach.refusedOrLost': (params, witness) =>
    answersTo(params, witness).some(
      ({ status }) => status === params['status'] || (status === 303 && witness.given.redirects === 'refused'),
    ),
  'reach.appNotPermitted': whileRightsAreMissing(),
  'reach.appNotPermittedAs': whileRightsAreMissing(),
  'reach.goneForApp': whileRightsAreMissing(404),
  // The project was made, and the app did not see it yet.
  'create-project.keyRefused': ({ project }, witness) =>
    witness.site.state.projects.some(({ key }) => key === project) &&
    whileRightsAreMissing(400)({ request: 'POST /rest/api/3/project' }, witness),
};

/** Whether a reason is true on the site where it was told. */
export const isProven = (reason: Text, witness: Witness): boolean =>
  isMessage(reason) && (EVIDENCE[reason.message]?.(reason.params, witness) ?? false);
