import { bucketsOf } from '../../messages/profile-words';
import { defineMessages } from '../../messages/define-messages';
import type { Bucket } from '../../workflow/model';
import { answered, partOf } from '../draft';
import type { Remedy } from './remedy';
import { LEAVE } from '../proposal';

export const says = defineMessages('map-status', {
  keepAway: 'A person decides there: the bot keeps away',
  whatIsIt: ({ status }: { status: string }) => `What is "${status}" to the bot?`,
  letKeepAway: ({ status }: { status: string }) => `Let the bot keep away from requests in status "${status}".`,
  letTake: ({ status, bucket }: { status: string; bucket: string }) =>
    `Let the bot take status "${status}" for "${bucket}".`,
});

const KEEP_AWAY = { id: 'keep-away', label: says.keepAway } as const;

const isBucket = (id: string): id is Exclude<Bucket, 'other'> =>
  ['new', 'in-progress', 'waiting-for-user', 'resolved', KEEP_AWAY.id].includes(id);

/**
 * Decides what the bot takes a status for: a setting of this app alone. Nobody but an admin knows, so nothing is
 * decided before one answers.
 */
export const mapStatus: Remedy = ({ subject }, draft) => {
  const [profile, settings, project] = [partOf(draft, 'profile'), partOf(draft, 'settings'), partOf(draft, 'project')];
  if (!profile || !settings || !project) return [];
  const choice = answered(draft, {
    id: `bucket:${subject.id}`,
    question: says.whatIsIt({ status: subject.name }),
    options: [...bucketsOf(profile).map(({ id, name }) => ({ id, label: name })), KEEP_AWAY, LEAVE],
    chosen: LEAVE.id,
  });
  if (!isBucket(choice.chosen)) return { left: choice };
  const name = bucketsOf(profile).find(({ id }) => id === choice.chosen)?.name ?? choice.chosen;
  const key = `map-status:${subject.id}`;
  const before = settings.buckets[subject.id] ?? null;
  return [
    {
      key,
      kind: 'map-status',
      target: subject,
      before,
      after: choice.chosen,
      sentence:
        choice.chosen === KEEP_AWAY.id
          ? says.letKeepAway({ status: subject.name })
          : says.letTake({ status: subject.name, bucket: name }),
      safety: 'choose',
      choices: [choice],
      touches: [],
      work: {
        kind: 'step',
        step: { kind: 'save-bucket', key, projectId: project.id, statusId: subject.id, before, after: choice.chosen },
      },
    },
  ];
};
