import type { IssueType, SiteField } from '../state/project';
import { may, must } from './build-portal';
import type { RequestTypeDescription } from './build-portal';

export interface ItsmTypes {
  readonly request: IssueType;
  readonly approved: IssueType;
  readonly incident: IssueType;
  readonly change: IssueType;
}

/** Required on two request types beyond the summary: "Select target system" and "Select a system". */
export interface ItsmFields {
  readonly targetSystem: SiteField;
  readonly system: SiteField;
}

/**
 * The seventeen request types of an IT service management project; '' = in no portal group. Problem and Task have none.
 * Names, types and the two required fields were seen on real desks; which group each is in is told for none of them, so
 * that is ours.
 */
export const itsmPortal = (
  { request, approved, incident, change }: ItsmTypes,
  { targetSystem, system }: ItsmFields,
): Readonly<Record<string, readonly RequestTypeDescription[]>> => {
  const asking =
    (type: IssueType) =>
    (name: string, description: string, ...more: RequestTypeDescription['asks']): RequestTypeDescription => ({
      name,
      description,
      type,
      asks: [...more, may('description'), may('attachment')],
    });
  const service = asking(request);
  const server = asking(change);
  return {
    'Common Requests': [
      service('Get IT help', 'Get assistance for general IT problems and questions.'),
      asking(incident)('Report a system problem', 'Let us know if something is broken.'),
      service('Get a guest wifi account', 'For visitors, for a limited time.'),
      service('Set up VPN to the office', 'Work from outside the office.'),
      service('Onboard new employees', 'Everything for the first day.'),
    ],
    'Logins and Accounts': [
      service('Fix an account problem', 'A login that fails, a password that is lost.'),
      service('Request admin access', 'For a system you administer.', must(targetSystem.id)),
      service('Request a new account', 'For a system you use.', must(system.id)),
    ],
    Computers: [
      service('Desktop/Laptop support', 'A computer that is slow or does not start.'),
      service('Set up a phone line redirect', 'Calls go to another number.'),
      service('Request new hardware', 'A screen, a keyboard, a headset.'),
      service('Request a desk phone', 'A phone for your place.'),
      asking(approved)('New mobile device', 'A phone or tablet; your manager approves it.'),
    ],
    Applications: [service('Request new software', 'A licence or an installation.')],
    'Servers and Infrastructure': [
      server('Upgrade or change a server', 'Anything that needs a maintenance window.'),
      server('Upgrade or change a managed system', 'A system that IT runs for you.'),
    ],
    '': [service('Emailed request', 'What arrives by e-mail.')],
  };
};
