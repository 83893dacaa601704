import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import { endpoint } from '../jira/endpoint';
import {
  findIssueTypeScreenSchemes,
  findScreenSchemes,
  readIssueTypeScreenScheme,
  readScreenChoices,
  readScreenSchemes,
} from '../jira/resources/project-schemes';
import type { StepOf } from '../plan/step';
import { create, findMade } from './made-object';
import type { Executor, Hands } from './standing';
import { after, before, drifted, sameName } from './standing';
import { SCREEN_USES } from '../shared/vocabulary';

export const says = defineMessages('screen-schemes', {
  nameTaken: ({ scheme }: { scheme: string }) =>
    `Somebody has created a screen scheme "${scheme}" since the plan was made.`,
  changed: ({ scheme }: { scheme: string }) => `Screen scheme "${scheme}" was changed since the plan created it.`,
  nameByTypeTaken: ({ scheme }: { scheme: string }) =>
    `Somebody has created an issue type screen scheme "${scheme}" since the plan was made.`,
  byTypeChanged: ({ scheme }: { scheme: string }) =>
    `Issue type screen scheme "${scheme}" was changed since the plan created it.`,
});

const SCREENS = '/rest/api/3/screenscheme';
const BY_TYPE = '/rest/api/3/issuetypescreenscheme';

const findScreenScheme = (hands: Hands, name: string) =>
  findMade(hands, {
    byId: async (id) => (await readScreenSchemes(hands.reader, [id]))[0],
    inList: async () => (await findScreenSchemes(hands.reader, name)).find((scheme) => sameName(scheme.name, name)),
  });

const screensOf = ({ idOf }: Hands, { screens }: StepOf<'create-screen-scheme'>): Readonly<Record<string, string>> =>
  Object.fromEntries(SCREEN_USES.flatMap((use) => (screens[use] ? [[use, idOf(screens[use])]] : [])));

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/ */
export const createScreenScheme: Executor<'create-screen-scheme'> = {
  inspect: async (hands, step) => {
    const wanted = screensOf(hands, step);
    const scheme = await findScreenScheme(hands, step.name);
    if (!scheme) return before();
    if (scheme.description !== step.mark) return drifted(says.nameTaken({ scheme: step.name }));
    const seen = Object.fromEntries(
      SCREEN_USES.flatMap((use) => (scheme.screens[use] == null ? [] : [[use, scheme.screens[use]]])),
    );
    return JSON.stringify(seen) === JSON.stringify(wanted)
      ? after(scheme.id, seen)
      : drifted(says.changed({ scheme: step.name }));
  },
  apply: async (hands, step) => {
    const screens = Object.fromEntries(Object.entries(screensOf(hands, step)).map(([use, id]) => [use, Number(id)]));
    await create(hands, endpoint(SCREENS, {}), { name: step.name, description: step.mark, screens });
  },
  revert: async (hands, { name }) => {
    const scheme = await findScreenScheme(hands, name);
    if (scheme)
      await hands.writer.request(endpoint(`${SCREENS}/{screenSchemeId}`, { screenSchemeId: scheme.id }), {
        method: 'DELETE',
        schema: z.unknown(),
      });
  },
};

const findByType = (hands: Hands, name: string) =>
  findMade(hands, {
    byId: (id) => readIssueTypeScreenScheme(hands.reader, id),
    inList: async () =>
      (await findIssueTypeScreenSchemes(hands.reader, name)).find((scheme) => sameName(scheme.name, name)),
  });

type Choices = readonly { readonly issueTypeId: string; readonly screenSchemeId: string }[];
const sorted = (choices: Choices): { issueTypeId: string; screenSchemeId: string }[] =>
  [...choices].sort((a, b) => (a.issueTypeId < b.issueTypeId ? -1 : 1));

const choicesOf = ({ idOf }: Hands, { mappings }: StepOf<'create-issue-type-screen-scheme'>): Choices =>
  mappings.map(({ issueTypeId, screenScheme }) => ({ issueTypeId, screenSchemeId: idOf(screenScheme) }));

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/ */
export const createIssueTypeScreenScheme: Executor<'create-issue-type-screen-scheme'> = {
  inspect: async (hands, step) => {
    const wanted = sorted(choicesOf(hands, step));
    const scheme = await findByType(hands, step.name);
    if (!scheme) return before();
    if (scheme.description !== step.mark) return drifted(says.nameByTypeTaken({ scheme: step.name }));
    const seen = sorted(await readScreenChoices(hands.reader, scheme.id));
    return JSON.stringify(seen) === JSON.stringify(wanted)
      ? after(scheme.id, seen)
      : drifted(says.byTypeChanged({ scheme: step.name }));
  },
  apply: async (hands, step) => {
    const body = { name: step.name, description: step.mark, issueTypeMappings: choicesOf(hands, step) };
    await create(hands, endpoint(BY_TYPE, {}), body);
  },
  revert: async (hands, { name }) => {
    const scheme = await findByType(hands, name);
    if (scheme)
      await hands.writer.request(
        endpoint(`${BY_TYPE}/{issueTypeScreenSchemeId}`, { issueTypeScreenSchemeId: scheme.id }),
        {
          method: 'DELETE',
          schema: z.unknown(),
        },
      );
  },
};
