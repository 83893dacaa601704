import { catalogue } from '../../checks/catalogue';
import type { Profile } from '../../profile/profile';
import {
  profileFileJsonSchema,
  readProfileFile,
  writeProfileFile,
  type ReadProfileFile,
} from '../../profile/profile-file';
import { profileOf } from '../../app/profile-of';

const known = { checks: catalogue.map(({ id }) => id) };

interface Chosen {
  readonly profileId: string;
  readonly ownProfile?: Profile | undefined;
}

/** A profile as a file that can be changed and brought back, with the schema that editors check it by. */
export const exportProfile = async (
  chosen: Chosen,
): Promise<{ readonly fileName: string; readonly text: string; readonly schema: string }> => {
  const profile = profileOf(chosen);
  return {
    fileName: `${profile.id}-${profile.version.replace(/[^0-9A-Za-z.-]/gu, '-')}.profile.json`,
    text: writeProfileFile(profile),
    schema: profileFileJsonSchema(known),
  };
};

/** The profile that somebody wrote, or what is wrong in it, line by line. Nothing is saved. */
export const checkProfileFile = async ({ text }: { readonly text: string }): Promise<ReadProfileFile> =>
  readProfileFile(text, known);
