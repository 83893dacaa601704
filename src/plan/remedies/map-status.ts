import type { Bucket, StatusCategory } from '../../workflow/model';
import { answered, partOf } from '../draft';
import type { Remedy } from '../proposal';
import { LEAVE } from '../proposal';

const BY_CATEGORY: Readonly<Record<StatusCategory, Bucket>> = {
  new: 'new',
  indeterminate: 'in-progress',
  done: 'resolved',
  unknown: 'in-progress',
};

const isBucket = (id: string): id is Exclude<Bucket, 'other' | 'keep-away'> =>
  ['new', 'in-progress', 'waiting-for-user', 'resolved'].includes(id);

/** Decides what the bot takes a status for: a setting of this app alone. Jira's category is the safe answer. */
export const mapStatus: Remedy = ({ subject, evidence }, draft) => {
  const [profile, settings, project] = [partOf(draft, 'profile'), partOf(draft, 'settings'), partOf(draft, 'project')];
  const category = evidence['category'];
  if (!profile || !settings || !project) return [];
  const choice = answered(draft, {
    id: `bucket:${subject.id}`,
    question: `What is "${subject.name}" to the bot?`,
    options: [...profile.buckets.map(({ id, name }) => ({ id, label: name })), LEAVE],
    chosen:
      category === 'new' || category === 'done' || category === 'indeterminate'
        ? BY_CATEGORY[category]
        : BY_CATEGORY.unknown,
  });
  if (!isBucket(choice.chosen)) return { left: choice };
  const name = profile.buckets.find(({ id }) => id === choice.chosen)?.name ?? choice.chosen;
  const key = `map-status:${subject.id}`;
  const before = settings.buckets[subject.id] ?? null;
  return [
    {
      key,
      kind: 'map-status',
      target: subject,
      before,
      after: choice.chosen,
      sentence: `Let the bot take status "${subject.name}" for "${name}".`,
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
