import type { Rule, Transition } from './model';

const INCLUDE = 'jira.field.resolution.include';
const EXCLUDE = 'jira.field.resolution.exclude';

const idsOf = (value: string): readonly string[] =>
  value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);

/** The resolution the last post function sets; undefined where none does, or where it is copied from a field. */
const setByItself = ({ actions }: Transition): string | undefined =>
  actions.findLast(
    ({ ruleKey, parameters }) =>
      ruleKey === 'system:update-field' && parameters['field']?.toLowerCase() === 'resolution',
  )?.parameters['value'];

/**
 * The properties by which a transition offers some resolutions only, as rules, where the one it sets itself is not
 * known to be among those offered: a bot that sends a resolution is then refused
 * (https://support.atlassian.com/jira-cloud-administration/docs/use-workflow-properties/). Post functions are not bound
 * by them.
 */
export const narrowedResolutions = (transition: Transition): readonly Rule[] => {
  const own = setByItself(transition) ?? '';
  return [INCLUDE, EXCLUDE].flatMap((ruleKey) => {
    const ids = idsOf(transition.properties[ruleKey] ?? '');
    const isOffered = own !== '' && ids.includes(own) === (ruleKey === INCLUDE);
    return ids.length === 0 || isOffered ? [] : [{ ruleKey, parameters: { resolutionIds: ids.join(',') } }];
  });
};
