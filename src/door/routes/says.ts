import { projectSays } from '../../app/live-project';
import { defineMessages } from '../../messages/define-messages';

/** Why no article of a desk is given to a bot. */
export const eyesSays = defineMessages('customer-eyes', {
  noneChosen: 'No customer test account is chosen for the project.',
  deactivated: 'The customer test account is deactivated.',
  notPortalOnly: 'The customer test account is not a portal-only customer, so it may see more than customers do.',
  keyMoved: 'The key of the project just went to another project; ask again.',
  refused: 'Jira does not let this app read as the customer test account, or the account does not reach the portal.',
});

/** Why there is no list of forms. */
export const formListSays = defineMessages('form-list', {
  noRequestTypes: 'Jira does not show this app the request types of the project.',
});

/** Why something is left out of an answer. */
export const leftOutSays = { 'customer-eyes': eyesSays, 'form-list': formListSays, 'live-project': projectSays };
