import { z } from 'zod';
import { ingestionSchema } from './ingestion';
import { BUCKETS_OF_PROFILES, REHEARSAL_STEPS, SIGN_IN_WAYS } from '../shared/vocabulary';

/** Every choice of so many skills is judged beforehand; one more skill would double the work. */
export const MOST_SKILLS = 9;

/** Shown as links, so nothing but the web. */
const webAddress = z.url({ protocol: /^https$/u }).max(1000);
const shortText = z.string().min(1).max(100);
const longText = z.string().min(1).max(500);
/** As Jira spells its own, and those of apps. */
const permissionKeys = z.array(z.string().regex(/^[A-Za-z0-9_.:-]{1,255}$/u)).max(100);

/** What a bot needs, as data. A profile names requirements; the checks know how to judge them. */
const skillSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .max(60),
  name: shortText,
  /** What an employee gets from it. */
  description: longText,
  isOnByDefault: z.boolean(),
});

const needSchema = z.enum(['required', 'optional']);

/** A page of the vendor, or of Atlassian where the demand is Jira's own. */
export const pageSchema = z.strictObject({
  title: longText,
  url: webAddress,
  /** The day on which it was last compared with the demand. */
  seenOn: z.iso.date(),
  /** The vendor calls it old, or has a newer copy. */
  isOld: z.boolean(),
});

const requirementSchema = z.strictObject({
  /** Check id of the catalogue. */
  check: z.string().min(1),
  /** The vendor's demand in our words. */
  demand: longText,
  /** Where the vendor says so, the page that holds today first. */
  pages: z.array(pageSchema).min(1).readonly(),
  /** `always` holds for every project; else which skill makes it required or optional. */
  neededBy: z.union([z.literal('always'), z.literal('advice'), z.record(z.string(), needSchema)]),
});

/** One way in which a bot proves to Jira who it is. */
export const waySchema = z.strictObject({
  kind: z.enum(SIGN_IN_WAYS),
  /**
   * Where its calls go: the site's own address, `https://api.atlassian.com/ex/jira/{cloudId}`, or an address of its
   * own; `inside`: nowhere, as it works inside Atlassian.
   */
  base: z.enum(['site', 'gateway', 'inside']).or(webAddress),
  /** Scopes of its token; empty: a token without scopes. null: not stated. */
  scopes: z.array(z.string()).readonly().nullable(),
  page: pageSchema,
});

const bucketSchema = z.enum(BUCKETS_OF_PROFILES);

export const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: shortText,
  version: shortText,
  homepage: webAddress,
  /** What the vendor sells it as today, where that is another name. */
  family: z.strictObject({ name: shortText, page: pageSchema }).nullable(),
  /** IANA zone the service account must have; null when the bot does not care. */
  timeZone: z.string().nullable(),
  skills: z.array(skillSchema).min(1).max(MOST_SKILLS),
  /** Buckets every project must cover, with the words the vendor uses. */
  buckets: z.array(z.strictObject({ id: bucketSchema, name: shortText, vendorStates: z.array(shortText) })),
  /** What the vendor is told of a request on which a person decides, an approval; null: it has no word for it. */
  keepAwayState: z.string().nullable(),
  /** How the bot may sign in, the way its vendor wants first. What is not among them, the bot does not take. */
  ways: z.array(waySchema).min(1).readonly(),
  accounts: z.strictObject({
    serviceAccount: z.literal('required'),
    agentTestAccount: needSchema.or(z.literal('none')),
    customerTestAccount: needSchema.or(z.literal('none')),
  }),
  /** Permission keys the service account needs per skill (`always` for all), as Jira spells them. */
  permissions: z.strictObject({
    global: z.record(z.string(), permissionKeys),
    project: z.record(z.string(), permissionKeys),
    /** Keys that no skill needs and that make a stolen token worse. */
    excessive: permissionKeys,
  }),
  /**
   * How the bot finds a transition: by an id it is configured with, or in the list Jira gives it, where hidden ones are
   * missing.
   */
  findsTransitionsBy: z.enum(['id', 'list']),
  /** Field ids the bot sets while resolving; they must be on the resolve screen. */
  resolveFields: z.array(shortText),
  /** When the bot reads each kind of thing anew; null: its vendor does not say. */
  ingestion: z
    .object({ people: ingestionSchema, groups: ingestionSchema, forms: ingestionSchema, articles: ingestionSchema })
    .nullable(),
  /** Which parts of the bot rest on something of Jira that Atlassian takes away, as their vendor publishes them. */
  restsOn: z
    .array(
      z.strictObject({
        retirement: z.enum(['search', 'connect']),
        parts: z.array(z.string()).min(1),
        page: pageSchema,
      }),
    )
    .readonly(),
  testProject: needSchema.or(z.literal('none')),
  /** What a rehearsal of a skill does on a request of its own, in this order. Profiles made before have none. */
  rehearsals: z.record(z.string(), z.array(z.enum(REHEARSAL_STEPS)).min(1)).optional(),
  requirements: z.array(requirementSchema),
});

/** A profile of an admin's own. Its id tells it from those of the app, of this version and of later ones. */
export const ownProfileSchema = profileSchema.extend({ id: z.string().regex(/^own-[a-z0-9-]{1,60}$/u) });

export type Profile = z.infer<typeof profileSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Way = z.infer<typeof waySchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type Skill = z.infer<typeof skillSchema>;
