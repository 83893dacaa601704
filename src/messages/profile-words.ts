import type { Message } from '../shared/message';

/** A profile of a bot, as far as it names things. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a profile calls itself. Languages have it by id; a profile they do not know is called as its own data says. */
export const profileName = ({ id, name }: Named): Message => said(id, 'name', name);

interface WithSkills {
  readonly id: string;
  readonly skills: readonly (Named & { readonly description: string; readonly isOnByDefault: boolean })[];
}

/** The skills of a profile as readers see them, in its order. */
export const skillsOf = ({ id: profile, skills }: WithSkills): readonly SaidSkill[] =>
  skills.map(({ id, name, description, isOnByDefault }) => ({
    id,
    name: said(profile, `skills.${id}.name`, name),
    description: said(profile, `skills.${id}.description`, description),
    isOnByDefault,
  }));

interface SaidSkill {
  readonly id: string;
  readonly name: Message;
  /** What an employee gets from it. */
  readonly description: Message;
  readonly isOnByDefault: boolean;
}

/** The buckets a project has to cover, in the vendor's words. */
export const bucketsOf = <Id extends string>({
  id: profile,
  buckets,
}: {
  readonly id: string;
  readonly buckets: readonly { readonly id: Id; readonly name: string }[];
}): readonly { readonly id: Id; readonly name: Message }[] =>
  buckets.map(({ id, name }) => ({ id, name: said(profile, `buckets.${id}`, name) }));

const said = (profile: string, word: string, text: string): Message => ({
  message: `${profile}.${word}`,
  params: {},
  text,
});
