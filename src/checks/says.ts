import { says as serviceAccountCanLogIn } from './access/service-account-can-log-in';

/** What checks say beyond their titles, by the id of the check. */
export const checkSays = {
  'service-account-can-log-in': serviceAccountCanLogIn,
};
