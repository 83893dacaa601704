import type { z } from 'zod';
import { askForm, type AskedForm } from '../../../bot-api/forms/ask-form';
import type { FormSource } from '../../../bot-api/forms/source';
import { formId } from '../../../bot-api/forms/to-wire';
import { peopleIn, toRequest, type Problem, type RequestDraft } from '../../../bot-api/forms/to-request';
import { givenOf } from '../../../bot-api/forms/values';
import type { submissionSchema, submittedSchema } from '../../../bot-api/forms/wire';
import { isJiraError } from '../../../jira/errors';
import type { JiraClient } from '../../../jira/client';
import type { RaisedRequest } from '../../../jira/resources/requests';
import { checkRequestRights } from '../../../jira/resources/service-desks';
import { DoorError } from '../../http/door-error';
import type { LiveProject } from '../../../app/live-project';
import type { BotContext } from '../../http/route';
import { fileOnce, fileUnnamed, filedBefore, submissionDigest, type Filing } from './file-once';
import { findPeople, findPerson } from './find-person';

interface Asked extends Pick<BotContext, 'jira' | 'key' | 'now'> {
  readonly project: LiveProject;
  readonly source: FormSource;
}
type Submission = z.output<typeof submissionSchema>;

/** Looked up one by one, and Jira lets customers be searched five times a second. */
const MOST_PEOPLE = 20;

const unfit = (message: string, details: readonly Problem[]): DoorError =>
  new DoorError('not-fillable', message, { details: [...details].slice(0, 50) });

/**
 * Files a request on behalf of an employee, after looking at what the request type asks today. Throws `DoorError` where
 * it does not fit.
 */
export async function submitForm(
  submission: Submission,
  { jira, key, now, project, source }: Asked,
): Promise<z.input<typeof submittedSchema>> {
  const { submitted_by, fields, idempotency_key } = submission;
  const content = submissionDigest(formId(source), submitted_by, canonical(fields));
  const digest = submissionDigest(key.id, idempotency_key ?? `${now} ${content}`);
  const before = idempotency_key === undefined ? { ticket: null, lost: null } : await filedBefore(digest, content, now);
  if (before.ticket) return told(before.ticket, source);
  const form = askForm(source);
  const { draft, requester } = await fitting(jira, project, source, form, submission);
  const filing: Filing = {
    jira,
    projectId: project.id,
    now,
    summary: summaryOf(form, draft, fields),
    request: {
      serviceDeskId: source.serviceDeskId,
      requestTypeId: source.requestTypeId,
      raiseOnBehalfOf: requester,
      ...draft,
    },
  };
  try {
    return told(
      idempotency_key === undefined
        ? await fileUnnamed(filing, digest)
        : await fileOnce(filing, { digest, content, lost: before.lost }),
      source,
    );
  } catch (error) {
    throw inWords(error);
  }
}

const told = ({ issueId, issueKey }: RaisedRequest, { url }: FormSource) => ({
  ticket_id: issueKey,
  issue_id: issueId,
  url: url.replace(/\/group\/.*$/u, `/${issueKey}`),
});

const canonical = (fields: Submission['fields']): string =>
  JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

const fitting = async (
  jira: JiraClient,
  project: LiveProject,
  source: FormSource,
  form: AskedForm,
  { submitted_by, fields }: Submission,
): Promise<{ readonly draft: RequestDraft; readonly requester: string }> => {
  if (form.fillableIn !== 'chat') {
    throw unfit(
      `This form cannot be filled in in chat; the employee finds it at ${source.url}`,
      form.gaps.flatMap(({ name, label, reason, keeps_from }) =>
        keeps_from ? [{ at: name === null ? 'form' : `fields.${name}`, message: `"${label}": ${reason.text}.` }] : [],
      ),
    );
  }
  const named = peopleIn(form, fields);
  if (named.length > MOST_PEOPLE)
    throw unfit('The answers name too many people.', [
      { at: 'fields', message: `At most ${MOST_PEOPLE} people can be named in one request.` },
    ]);
  const [requester, people] = await Promise.all([
    findPerson(jira, project.key, submitted_by),
    findPeople(jira, project.key, named),
  ]);
  const made = toRequest(form, fields, people);
  const stranger: readonly Problem[] =
    requester === null
      ? [
          {
            at: 'submitted_by',
            message:
              'Nobody active with this address or account id is known to the project, or the address is hidden ' +
              'from this app.',
          },
        ]
      : [];
  const problems = 'problems' in made ? [...stranger, ...made.problems] : stranger;
  if (problems.length > 0 || requester === null || 'problems' in made)
    throw unfit('The answers do not fit the form; see details.', problems);
  const may = await checkRequestRights(jira, project.key, requester, [source.requestTypeId]);
  if (!may.includes(source.requestTypeId))
    throw unfit('The employee may not raise this kind of request.', [
      { at: 'submitted_by', message: 'Jira does not let this person raise requests of this type.' },
    ]);
  return { draft: made.draft, requester };
};

/** The summary comes from the field, or from the question that stands for it. */
const summaryOf = (
  form: AskedForm,
  { requestFieldValues }: RequestDraft,
  fields: Submission['fields'],
): string | null => {
  if (typeof requestFieldValues['summary'] === 'string') return requestFieldValues['summary'];
  const question = form.asked.find(({ item }) => item.is === 'question' && item.question.jiraField === 'summary');
  return (question && givenOf(fields[question.name])[0]) ?? null;
};

const inWords = (error: unknown): unknown => {
  if (!isJiraError(error)) return error;
  if (error.status === 400)
    return unfit('Jira does not accept these answers, although they fit what it asks for; nothing was filed.', [
      { at: 'fields', message: 'The administrator finds out more by raising the same request on the portal.' },
    ]);
  if (error.name === 'JiraUnreachable' || error.name === 'JiraUnavailable') {
    return new DoorError(
      'jira-unavailable',
      'Jira did not answer, so nobody knows yet whether the request was filed; send it again with the same ' +
        'idempotency key in a minute.',
      { headers: { 'retry-after': '60' } },
    );
  }
  return error;
};
