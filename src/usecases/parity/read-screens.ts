import type { JiraClient } from '../../jira/client';
import {
  readIssueTypeScreenSchemeOf,
  readScreenChoices,
  readScreenSchemes,
} from '../../jira/resources/project-schemes';
import { readScreens } from '../../jira/resources/screens';
import { screenPairs } from '../../parity/screens';
import type { IssueTypeScreens, Pair, ScreensRead } from '../../parity/shape';
import { shownScreens } from '../../parity/shared-objects';
import { PartUnreadable } from '../../snapshot/facts';
import { says } from './unread-shapes';
import type { Project } from '../../snapshot/parts';
import { screensByTab } from '../../snapshot/parts/screens';
import { waitForAll } from '../../shared/wait-for-all';
import { SCREEN_OPERATIONS } from '../../shared/vocabulary';

/** Which screen each issue type shows; null for a team-managed project, which has no screens of the site. */
export const readIssueTypeScreens = async (
  client: JiraClient,
  { id, key, style, issueTypes }: Project,
): Promise<IssueTypeScreens | null> => {
  if (style === 'team-managed') return null;
  const scheme = await readIssueTypeScreenSchemeOf(client, id);
  if (!scheme) throw new PartUnreadable(says.noIssueTypeScreenScheme({ project: key }));
  const choices = await readScreenChoices(client, scheme.id);
  const schemes = await readScreenSchemes(client, [...new Set(choices.map(({ screenSchemeId }) => screenSchemeId))]);
  const places = issueTypes.flatMap(({ id: issueTypeId }) => {
    const choice =
      choices.find((row) => row.issueTypeId === issueTypeId) ?? choices.find((row) => row.issueTypeId === 'default');
    const screens = schemes.find((one) => one.id === choice?.screenSchemeId)?.screens;
    if (!screens) throw new PartUnreadable(says.noScreens({ project: key }));
    return SCREEN_OPERATIONS.map((operation) => ({
      issueTypeId,
      operation,
      screenId: screens[operation] ?? screens.default,
    }));
  });
  return { scheme: { id: scheme.id, name: scheme.name }, places };
};

/** Whole screens where the two projects show different ones at the same place, names alone where they share one. */
export const readScreensOfBoth = async (client: JiraClient, pair: Pair): Promise<ScreensRead> => {
  const wanted = [...new Set(screenPairs(pair).flatMap(({ here, there }) => [here, there]))];
  const theirs = new Set(shownScreens(pair.there));
  const shared = shownScreens(pair.here).filter((id) => theirs.has(id) && !wanted.includes(id));
  const [screens, named] = await waitForAll([screensByTab({ client }, wanted), readScreens(client, shared)]);
  return {
    names: new Map([...screens, ...named].map(({ id, name }) => [id, name])),
    screens: new Map(screens.map((screen) => [screen.id, screen])),
  };
};
