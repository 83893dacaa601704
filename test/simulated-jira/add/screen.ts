import type { SiteState } from '../state';
import type { IssueTypeScreenScheme, ScreenScheme, SiteField, SiteScreen } from '../state/project';
import type { Scope } from '../state/workflow';
import { takeId } from './ids';

const GLOBAL: Scope = { type: 'GLOBAL' };

/** Adds a screen with one tab "Field Tab". */
export const addScreen = (
  state: SiteState,
  name: string,
  fieldIds: readonly string[],
  scope: Scope = GLOBAL,
): SiteScreen => {
  const screen: SiteScreen = {
    id: takeId(state, 'screen'),
    name,
    description: '',
    scope,
    tabs: [{ id: takeId(state, 'tab'), name: 'Field Tab', fieldIds: [...fieldIds] }],
  };
  state.screens.push(screen);
  return screen;
};

/** Adds a screen scheme that shows one screen for creating, editing and viewing. */
export const addScreenScheme = (state: SiteState, name: string, screenId: number): ScreenScheme => {
  const scheme: ScreenScheme = {
    id: takeId(state, 'screenScheme'),
    name,
    description: '',
    screens: { default: screenId },
  };
  state.screenSchemes.push(scheme);
  return scheme;
};

/**
 * Adds the chain screen scheme + issue type screen scheme that uses one screen for creating, editing and viewing every
 * type.
 */
export const addIssueTypeScreenScheme = (state: SiteState, name: string, screenId: number): IssueTypeScreenScheme => {
  const screenScheme = addScreenScheme(state, name, screenId);
  const added: IssueTypeScreenScheme = {
    id: String(takeId(state, 'issueTypeScreenScheme')),
    name,
    description: '',
    mappings: [{ issueTypeId: 'default', screenSchemeId: screenScheme.id }],
  };
  state.issueTypeScreenSchemes.push(added);
  return added;
};

/**
 * Adds a custom field; `type` is the last part of Jira's custom type key (textfield, select, multiselect, userpicker,
 * ...).
 */
export const addCustomField = (
  state: SiteState,
  name: string,
  type: string,
  schema: { type: string; items?: string },
  options: readonly string[] = [],
): SiteField => {
  const number = takeId(state, 'field');
  const field: SiteField = {
    id: `customfield_${number}`,
    name,
    custom: true,
    schema: { ...schema, custom: `com.atlassian.jira.plugin.system.customfieldtypes:${type}`, customId: number },
    clauseNames: [`cf[${number}]`, name],
    description: '',
    isLocked: false,
    orderable: true,
    navigable: true,
    searchable: true,
    scope: GLOBAL,
    options: options.map((value) => ({ id: String(takeId(state, 'option')), value, children: [] })),
  };
  state.fields.push(field);
  return field;
};
