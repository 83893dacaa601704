import type { SimulatedSite } from '../simulated-jira/server';

/** What an administrator does in Jira's own screens, for which there is no API and so no plan of this app. */
export interface InJira {
  /** Profile of the account. */
  readonly setTimeZone: (displayName: string, timeZone: string) => void;
  /** The lock of a request type: whoever may raise it, an account may too. */
  readonly letRaise: (requestType: string, displayName: string) => void;
  /** Portal groups: the request type stands beside another one. */
  readonly showBeside: (requestType: string, other: string) => void;
  /** Request form: hidden fields that have to be filled get a preset value. */
  readonly presetHiddenFields: (requestType: string, value: string) => void;
}

/** @throws for a name that the site does not know */
export function inJira(site: SimulatedSite, projectKey: string): InJira {
  const project = site.state.projects.find(({ key }) => key === projectKey);
  const desk = site.state.serviceDesks.find(({ projectId }) => projectId === project?.id);
  const named = <T extends object>(rows: readonly T[], matches: (row: T) => boolean, name: string): T => {
    const found = rows.find(matches);
    if (found === undefined) throw new Error(`The site has no ${name}.`);
    return found;
  };
  const person = (name: string) => named(site.state.users, ({ displayName }) => displayName === name, name);
  const typeNamed = (wanted: string) =>
    named(site.state.requestTypes, ({ name, serviceDeskId }) => name === wanted && serviceDeskId === desk?.id, wanted);
  return {
    setTimeZone(displayName, timeZone) {
      person(displayName).timeZone = timeZone;
      site.changed();
    },
    letRaise(requestType, displayName) {
      typeNamed(requestType).restrictedTo?.accountIds.push(person(displayName).accountId);
      site.changed();
    },
    showBeside(requestType, other) {
      typeNamed(requestType).groupIds.push(...typeNamed(other).groupIds);
      site.changed();
    },
    presetHiddenFields(requestType, value) {
      for (const field of typeNamed(requestType).fields)
        if (!field.visible && field.required) field.presetValues = [value];
      site.changed();
    },
  };
}
