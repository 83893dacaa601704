import type { Message } from '../shared/message';
import type { Profile } from './profile';

/** What a profile calls itself. Languages have it by id; a profile they do not know is called as its own data says. */
export const profileName = ({ id, name }: Profile): Message => said(id, 'name', name);

/** The skills of a profile as readers see them, in its order. */
export const skillsOf = ({ id: profile, skills }: Profile): readonly SaidSkill[] =>
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
export const bucketsOf = ({
  id: profile,
  buckets,
}: Profile): readonly { readonly id: Profile['buckets'][number]['id']; readonly name: Message }[] =>
  buckets.map(({ id, name }) => ({ id, name: said(profile, `buckets.${id}`, name) }));

const said = (profile: string, word: string, text: string): Message => ({
  message: `${profile}.${word}`,
  params: {},
  text,
});
