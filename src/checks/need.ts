import type { Profile, Requirement } from '../profile/profile';
import type { ProjectSettings } from '../profile/settings';
import type { Need, VendorPage } from '../shared/report';

interface Demand {
  readonly need: Need;
  /** Skills that are on and that the requirement serves; empty for `always`. */
  readonly skills: readonly string[];
  /** The vendor's pages, the one that holds today first; empty when the profile does not ask for it at all. */
  readonly pages: readonly VendorPage[];
}

/** How much a check weighs for this project: required by one skill that is on outweighs optional for all others. */
export const demandFor = (check: string, profile: Profile, settings: ProjectSettings): Demand => {
  const requirement = profile.requirements.find((candidate) => candidate.check === check);
  if (requirement === undefined) return { need: 'not-needed', skills: [], pages: [] };
  const { neededBy, pages } = requirement;
  if (neededBy === 'always') return { need: 'required', skills: [], pages };
  if (neededBy === 'advice') return { need: 'advice', skills: [], pages };
  const skills = profile.skills
    .map(({ id }) => id)
    .filter((id) => settings.skills.includes(id) && neededBy[id] !== undefined);
  return { need: strongest(skills.map((id) => neededBy[id])), skills, pages };
};

const strongest = (needs: readonly (Need | undefined)[]): Need => {
  if (needs.includes('required')) return 'required';
  return needs.includes('optional') ? 'optional' : 'not-needed';
};

/** Whether a skill cannot do without what the requirement asks for. Advice never holds anything back. */
export const isRequiredBy = (requirement: Requirement, skill: string): boolean => {
  const { neededBy } = requirement;
  if (typeof neededBy === 'string') return neededBy === 'always';
  return neededBy[skill] === 'required';
};
