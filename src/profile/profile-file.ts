import { z } from 'zod';
import { readJsonLines } from '../formats/json-lines';
import { mistakesIn, says, type KnownToFiles, type Mistake } from './profile-mistakes';
import { ownProfileSchema, type Profile } from './profile';

/** Longer texts are refused unread: the largest profile of the app has a third of it. */
export const LONGEST_FILE = 131_072;

const FORMAT = 'bot-preflight-profile';
/** Of the file's layout. A profile's own `version` counts its requirement set. */
const FORMAT_VERSION = 1;
const SCHEMA_URL = 'profile.schema.json';

/** One file that carries one profile from site to site. */
const profileFileSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  profile: ownProfileSchema,
});

export type ReadProfileFile =
  | { readonly profile: Profile; readonly mistakes: readonly [] }
  | { readonly profile: null; readonly mistakes: readonly Mistake[] };

/** The profile of a file, or everything that is wrong in it, in the order of its lines. */
export function readProfileFile(text: string, known: KnownToFiles): ReadProfileFile {
  const refused = (...mistakes: readonly Mistake[]): ReadProfileFile => ({ profile: null, mistakes });
  if (text.length > LONGEST_FILE) return refused({ line: 1, message: says.tooLong({ most: LONGEST_FILE }) });
  const json = readJsonLines(text);
  if (!json.isJson) return refused({ line: json.line, message: says.notJson });
  const parsed = profileFileSchema.safeParse(json.value);
  const mistakes = mistakesIn(json, parsed.error?.issues ?? [], known);
  return parsed.success && mistakes.length === 0
    ? { profile: parsed.data.profile, mistakes: [] }
    : refused(...mistakes);
}

/** A profile as a file. One that comes with the app gets an id of its own, so that the copy can be changed. */
export const writeProfileFile = (profile: Profile): string => {
  const own = ownProfileSchema.parse({
    ...profile,
    id: profile.id.startsWith('own-') ? profile.id : `own-${profile.id}`,
  });
  return `${JSON.stringify({ $schema: SCHEMA_URL, format: FORMAT, formatVersion: FORMAT_VERSION, profile: own }, null, 2)}\n`;
};

/** The JSON Schema of the file, for editors that check while one writes. */
export const profileFileJsonSchema = ({ checks }: Pick<KnownToFiles, 'checks'>): string => {
  const schema = z.toJSONSchema(profileFileSchema, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (path.slice(-2).join('.') === 'properties.check') jsonSchema.enum = [...checks];
    },
  });
  return `${JSON.stringify({ title: 'A profile of Bot Preflight: what a bot needs of a Jira service project', ...schema }, null, 2)}\n`;
};
