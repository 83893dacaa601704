import { toToldForm, type ToldForm } from '../../bot-api/forms/to-wire';
import type { BotForm, BotFormRow } from '../../shared/bot-preview-contract';
import { formOf, formsOf } from '../routes/forms/forms-routes';
import { botProject } from './bot-project';
import { DoorError } from '../http/door-error';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import type { Message } from '../../shared/message';
import { setupSays } from '../../app/setup-says';

/** For an admin: every form of a project as `GET /v1/forms` gives it to a bot, shortened to what a list shows. */
export async function previewForms(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<{ readonly forms: readonly BotFormRow[]; readonly unread: Message | null }> {
  const { forms, unread } = await formsOf([await botProject(projectKey, tenant)], tenant.jira);
  return { forms: forms.map(toToldForm).map(rowOf), unread: unread[0]?.reason ?? null };
}

const rowOf = ({ id, title, fillable_in, is_restricted, gaps, fields }: ToldForm): BotFormRow => ({
  id,
  title,
  fillable_in,
  is_restricted,
  gaps,
  asks: fields && fields.filter(({ type }) => type !== 'LABEL').length,
});

/**
 * For an admin: one form as `GET /v1/forms/{id}` gives it to a bot, read anew. Throws `Refusal` where a bot is told
 * there is none.
 */
export async function previewForm(
  { projectKey, formId }: { readonly projectKey: string; readonly formId: string },
  tenant: Tenant,
): Promise<BotForm> {
  const project = await botProject(projectKey, tenant);
  try {
    return toToldForm((await formOf(formId, { jira: tenant.jira, projects: async () => [project] })).source);
  } catch (error) {
    if (!(error instanceof DoorError)) throw error;
    throw new Refusal('not-found', setupSays.noSuchForm, setupSays.lookAtFormsAgain);
  }
}
