import { isJiraError } from '../../jira/errors';
import { collectAtOnce } from '../../jira/pages';
import { readScreenTabs, readScreens, readScreensWithField, readTabFields } from '../../jira/resources/screens';
import type { StartAtPage } from '../../jira/pages';
import type { PlacedScreen } from '../../jira/resources/screens';
import { ALWAYS_FILLED } from '../../workflow/blockers';
import { parameterList } from '../../workflow/condition-verdict';
import type { Workflow } from '../../workflow/model';
import { workflowKey } from '../../workflow/workflow-key';
import { PartUnreadable, step } from '../facts';
import { says } from '../says';
import type { Ask, Sources } from '../facts';
import type { Field, Parts, Screen } from '../parts';
import type { SharedReading } from '../shared-reading';
import { ofRun } from '../shared-reading';
import { waitForAll } from '../../shared/wait-for-all';

/**
 * The screens shown on the way into a resolved status: by Jira's category or by its bucket, whichever says
 * so. On other screens no field matters to a bot, so they are not read.
 */
const resolveScreenIds = (workflows: readonly Workflow[], buckets: Parts['buckets']): readonly string[] => {
  const ids = workflows.flatMap((workflow) => {
    const decisions = buckets.get(workflowKey(workflow));
    const isResolved = ({ id, category }: Workflow['statuses'][number]): boolean =>
      category === 'done' || decisions?.get(id)?.bucket === 'resolved';
    const resolved = new Set(workflow.statuses.filter(isResolved).map(({ id }) => id));
    return workflow.transitions.flatMap(({ to, screen }) =>
      to !== null && resolved.has(to) && screen?.id != null ? [screen.id] : [],
    );
  });
  return [...new Set(ids)];
};

/**
 * Fields that a rule requires where one of the screens is shown: whether the screen offers them decides about the rule.
 */
const fieldsRequiredOn = (screenIds: readonly string[], workflows: readonly Workflow[]): readonly string[] => {
  const shown = workflows.flatMap(({ transitions }) =>
    transitions.filter(({ screen }) => screen?.id != null && screenIds.includes(screen.id)),
  );
  const rules = shown.flatMap(({ validators }) => validators);
  const required = rules.flatMap((rule) => parameterList(rule, 'fieldsRequired'));
  return [...new Set(required)].filter((field) => !ALWAYS_FILLED.has(field));
};

/**
 * Which screens hold a field the bot sets: one request per field instead of one per tab of each screen. Asked before
 * the workflows are known, as no workflow is needed to ask.
 */
export const fieldPlaces = step<'fieldPlaces', 'projectPair'>({
  needs: ['projectPair'],
  take: async (ask, { projectPair }) => {
    // Transitions of team-managed projects show no screen of the site.
    if (projectPair.production.style === 'team-managed') return [];
    return waitForAll(ask.profile.resolveFields.map((fieldId) => placesOf(ask, fieldId)));
  },
});

const placesOf = async (ask: Ask, fieldId: string): Promise<FieldPlaces[number]> => ({
  fieldId,
  page: await ofRun(
    ask,
    (shared) => everyPlace(shared, fieldId),
    () => readScreensWithField(ask.client, fieldId, 0),
  ),
});

/** What an audit alone asks at least for its screens where it does not read every place: names, tabs, and one tab. */
const LEAST_BY_TAB = 3;

/** A rule may require a field that was deleted since; no screen holds it. */
const placesIfAny = (ask: Ask, fieldId: string): Promise<FieldPlaces[number]> =>
  placesOf(ask, fieldId).catch((error: unknown) => {
    if (isJiraError(error) && error.name === 'JiraNotFound') return { fieldId, page: { values: [], isLast: true } };
    throw error;
  });

/**
 * All screens with the field, where that takes fewer requests than asking for the screens of each project of the run;
 * else the first page.
 */
const everyPlace = (shared: SharedReading, fieldId: string): Promise<StartAtPage<PlacedScreen>> =>
  shared.once(`screens with ${fieldId}`, async (client) => {
    const page = await readScreensWithField(client, fieldId, 0);
    if (pagesLeft({ page }) > LEAST_BY_TAB * shared.keys.length) return page;
    const values = await collectAtOnce((startAt) => readScreensWithField(client, fieldId, startAt), page);
    return { values, isLast: true };
  });

type FieldPlaces = Sources['fieldPlaces'];

const pagesLeft = ({ page }: Pick<FieldPlaces[number], 'page'>): number => {
  if (page.isLast === true || page.values.length === 0) return 0;
  return page.total == null ? Number.POSITIVE_INFINITY : Math.ceil(page.total / page.values.length) - 1;
};

const tabsOf = (places: readonly { readonly field: Field; readonly screen: PlacedScreen }[]): Screen['tabs'] => {
  const tabs = new Map<string, { readonly id: string; readonly name: string; readonly fields: Field[] }>();
  for (const { field, screen } of places) {
    const id = screen.tab?.id ?? '';
    const tab = tabs.get(id) ?? { id, name: screen.tab?.name ?? '', fields: [] };
    tab.fields.push(field);
    tabs.set(id, tab);
  }
  return [...tabs.values()];
};

/** The screens with those of the bot's fields they hold; a screen that holds none is asked for its name. */
const screensByField = async (
  { client }: Ask,
  ids: readonly string[],
  places: FieldPlaces,
): Promise<readonly Screen[]> => {
  const all = await waitForAll(
    places.map(async ({ fieldId, page }) =>
      (await collectAtOnce((startAt) => readScreensWithField(client, fieldId, startAt), page)).map((screen) => ({
        field: { id: fieldId, name: nameOfField(fieldId) },
        screen,
      })),
    ),
  );
  const found = (id: string) => all.flat().filter(({ screen }) => screen.id === id);
  const bare = ids.filter((id) => found(id).length === 0);
  const names = bare.length === 0 ? [] : await readScreens(client, bare);
  return ids.map((id) => ({ id, name: found(id)[0]?.screen.name ?? nameOf(id, names), tabs: tabsOf(found(id)) }));
};

/** `assignee` is Assignee in Jira's own words; a custom field keeps its id, as this request does not name fields. */
const nameOfField = (id: string): string =>
  id.startsWith('customfield_') ? id : id.charAt(0).toUpperCase() + id.slice(1);

/** The screens with all their fields, tab by tab. @throws PartUnreadable when one of them is not among Jira's */
export const screensByTab = async (
  { client }: Pick<Ask, 'client'>,
  ids: readonly string[],
): Promise<readonly Screen[]> => {
  const [names, tabs] = await waitForAll([readScreens(client, ids), readScreenTabs(client, ids)]);
  const filled = await waitForAll(
    tabs.map(async ({ screenId, tabId, tabName }) => ({
      screenId,
      tab: {
        id: tabId,
        name: tabName,
        fields: (await readTabFields(client, screenId, tabId)).map(({ id, name }) => ({ id, name })),
      },
    })),
  );
  return ids.map((id) => ({
    id,
    name: nameOf(id, names),
    tabs: filled.filter(({ screenId }) => screenId === id).map(({ tab }) => tab),
  }));
};

const nameOf = (id: string, screens: readonly { readonly id: string; readonly name: string }[]): string => {
  const found = screens.find((screen) => screen.id === id);
  if (!found) throw new PartUnreadable(says.noScreen({ id }));
  return found.name;
};

/** The resolve screens, read whichever way takes fewer requests: the fields' remaining pages, or the screens' tabs. */
export const screens = step<'screens', 'workflows' | 'buckets' | 'fieldPlaces'>({
  needs: ['workflows', 'buckets', 'fieldPlaces'],
  take: async (ask, { workflows, buckets, fieldPlaces: places }) => {
    const ids = resolveScreenIds(workflows, buckets);
    if (ids.length === 0) return [];
    const others = fieldsRequiredOn(ids, workflows).filter((id) => !places.some(({ fieldId }) => fieldId === id));
    const byFields =
      places.length === 0
        ? Number.POSITIVE_INFINITY
        : places.map(pagesLeft).reduce((sum, left) => sum + left, others.length);
    // Names, tabs, and at least one tab per screen.
    if (byFields > 2 + ids.length) return screensByTab(ask, ids);
    return screensByField(ask, ids, [...places, ...(await waitForAll(others.map((id) => placesIfAny(ask, id))))]);
  },
});
