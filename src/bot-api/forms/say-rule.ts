import type { Shown } from './conditions';
import { askedBy } from './conditions';
import type { WireRule } from './wire';

type Said = Pick<WireRule, 'logical' | 'conditions'> & {
  /** The conditions say when it is hidden. */ readonly isDenied: boolean;
};

/** The field a question is asked with, and the values it can take where they are listed; null: it is not asked. */
type FieldOf = (question: string) => { readonly name: string; readonly options: readonly string[] } | null;

/**
 * A test in the words of the contract: one list joined by AND or OR, of EQUALS, IN and NOT_EMPTY, whose actions turn
 * round where it fails. null: it cannot be said, for it mixes AND with OR, or denies some of its tests and not others.
 */
export const sayRule = (shown: Shown, fieldOf: FieldOf): Said | null => {
  if (askedBy(shown).some((question) => fieldOf(question) === null)) return null;
  const isDenied = shown.is === 'not';
  const inner = isDenied ? shown.of : shown;
  const list = inner.is === 'and' || inner.is === 'or' ? inner.of : [inner];
  const logical = inner.is === 'or' ? 'OR' : 'AND';
  const plain = list.map((one) => conditionOf(one, fieldOf));
  if (plain.every((one) => one !== null)) return { logical, conditions: plain, isDenied };
  const denied = list.map((one) => (one.is === 'not' ? conditionOf(one.of, fieldOf) : null));
  // All denied: "neither A nor B" is the opposite of "A or B".
  return denied.every((one) => one !== null)
    ? { logical: logical === 'AND' ? 'OR' : 'AND', conditions: denied, isDenied: !isDenied }
    : null;
};

const conditionOf = (shown: Shown, fieldOf: FieldOf): WireRule['conditions'][number] | null => {
  if (shown.is !== 'any-of' && shown.is !== 'answered') return null;
  const { name, options } = fieldOf(shown.question) ?? { name: '', options: [] };
  if (shown.is === 'answered') return { field_name: name, operator: 'NOT_EMPTY', value: null };
  // A choice with choices below it is sent as one of those.
  const values = shown.choices.flatMap((id) => {
    const below = options.filter((value) => value === id || value.split(':').includes(id));
    return below.length === 0 ? [id] : below;
  });
  const [only, ...more] = new Set(values);
  return only !== undefined && more.length === 0
    ? { field_name: name, operator: 'EQUALS', value: only }
    : { field_name: name, operator: 'IN', value: [...new Set(values)] };
};
