import { Refusal } from './exchange';

/** The platform's error body. */
export const refuse = (status: number, message: string, errors: Record<string, string> = {}): Refusal =>
  new Refusal(status, { errorMessages: message === '' ? [] : [message], errors });

/** The error body of Jira Service Management. */
export const refuseJsm = (status: number, message: string, i18nKey = 'sd.error.generic'): Refusal =>
  new Refusal(status, { errorMessage: message, i18nErrorMessage: { i18nKey, parameters: [] } });

/** The error body of the forms API (reconstructed from public clients; Atlassian's own file describes none). */
export const refuseForm = (status: number, title: string): Refusal =>
  new Refusal(status, { errors: [{ status, code: status === 404 ? 'NOT_FOUND' : 'ERROR', title }] });

/** A missing scope, as Jira's gateway answers it. */
export const SCOPE_MISMATCH = { code: 401, message: 'Unauthorized; scope does not match' };

export const notFoundProject = (idOrKey: string): Refusal =>
  refuse(404, `No project could be found with key '${idOrKey}'.`);
export const onlyAdministrators = (): Refusal => refuse(403, 'Only Jira administrators can perform this operation.');
/** The workflow operations answer a missing Jira permission with 401, unlike the rest. */
export const workflowUnauthorized = (): Refusal =>
  refuse(401, 'The user does not have the permission to perform this operation.');
