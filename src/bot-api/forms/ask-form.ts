import type { Message } from '../../shared/message';
import { shownWhen, type Shown } from './conditions';
import { kindOfField } from './field-kinds';
import { partsOf, type FormPart } from './layout';
import { kindOfQuestion, type Askable, type Kind } from './question-kinds';
import { sayRule } from './say-rule';
import { gapSays } from './says';
import type { FormSource, SourceField, SourceForm, SourceQuestion } from './source';
import type { WireGap, WireRule } from './wire';
import type { FillableIn } from '../../shared/vocabulary';

/** One thing that is asked or told in chat. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly isRequired: boolean;
  readonly sectionId: string | null;
  readonly item:
    | { readonly is: 'field'; readonly field: SourceField; readonly kind: Askable }
    | { readonly is: 'question'; readonly id: string; readonly question: SourceQuestion; readonly kind: Askable }
    | { readonly is: 'text' };
}

/** What cannot be asked, and why. */
export type Gap = Omit<WireGap, 'reason'> & { readonly reason: Message };

/** A request type as a bot can ask it. Where `fillableIn` is not chat, the form is not offered for filling in. */
export interface AskedForm {
  readonly asked: readonly Asked[];
  readonly rules: readonly WireRule[];
  readonly gaps: readonly Gap[];
  readonly fillableIn: FillableIn;
  /** When each section is shown. */
  readonly shown: ReadonlyMap<string, Shown>;
}

export const questionName = (id: string): string => `question_${id}`;

/**
 * Turns what Jira tells of a request type into what a bot asks. Every field and question ends among the asked or among
 * the gaps.
 */
export const askForm = (source: FormSource): AskedForm => {
  const linked = new Set(
    Object.values(source.form?.questions ?? {}).flatMap(({ jiraField }) => (jiraField === null ? [] : [jiraField])),
  );
  const fields = source.fields.filter(({ id }) => !linked.has(id)).map(fieldOutcome);
  const form = source.form ? formOutcome(withFieldsNeeds(source.form, source.fields)) : NOTHING;
  const gaps = [
    ...source.unreadable.map((reason): Gap => ({
      name: null,
      label: source.name,
      kind: 'request type',
      reason,
      keeps_from: 'chat',
    })),
    ...fields.flatMap(({ gap }) => (gap ? [gap] : [])),
    ...form.gaps,
  ];
  const fillableIn = gaps.some(({ keeps_from }) => keeps_from === 'everywhere')
    ? 'nowhere'
    : gaps.some(({ keeps_from }) => keeps_from === 'chat')
      ? 'portal'
      : 'chat';
  return {
    asked: [...fields.flatMap(({ asked }) => (asked ? [asked] : [])), ...form.asked],
    rules: form.rules,
    gaps,
    fillableIn,
    shown: form.shown,
  };
};

/** What a field requires, the question that stands for it requires too. */
const withFieldsNeeds = (form: SourceForm, fields: readonly SourceField[]): SourceForm => {
  const needed = new Set(
    fields.filter(({ isRequired, isVisible, hasPreset }) => isRequired && isVisible && !hasPreset).map(({ id }) => id),
  );
  const questions = Object.entries(form.questions).map(
    ([id, question]) =>
      [
        id,
        question.jiraField !== null && needed.has(question.jiraField)
          ? { ...question, limits: { ...question.limits, rq: true } }
          : question,
      ] as const,
  );
  return { ...form, questions: Object.fromEntries(questions) };
};

type Outcome = { readonly asked?: Asked; readonly gap?: Gap };
const NOTHING = {
  asked: [] as readonly Asked[],
  gaps: [] as readonly Gap[],
  rules: [] as readonly WireRule[],
  shown: new Map<string, Shown>(),
};

const fieldOutcome = (field: SourceField): Outcome => {
  const { id, name, isRequired, hasPreset } = field;
  const gap = (reason: Message, keeps_from: Gap['keeps_from']): Gap => ({
    name: id,
    label: name,
    kind: field.custom ?? field.items ?? field.type,
    reason,
    keeps_from,
  });
  if (!field.isVisible) return isRequired && !hasPreset ? { gap: gap(gapSays.hiddenAndUnfilled, 'everywhere') } : {};
  const kind = kindOfField(field);
  const isNeeded = isRequired && !hasPreset;
  return judged(
    kind,
    isNeeded,
    gap,
    { name: id, label: name, help: field.description, isRequired: isNeeded, sectionId: null },
    (askable) => ({ is: 'field', field, kind: askable }),
  );
};

const judged = (
  kind: Kind,
  isNeeded: boolean,
  gap: (reason: Message, keeps: Gap['keeps_from']) => Gap,
  words: Omit<Asked, 'item'>,
  item: (kind: Askable) => Asked['item'],
): Outcome => {
  if ('unsayable' in kind) return { gap: gap(kind.unsayable, isNeeded ? kind.keepsFrom : null) };
  return { asked: { ...words, item: item(kind) }, ...(kind.lost !== null && { gap: gap(kind.lost, null) }) };
};

const formOutcome = (form: SourceForm): Omit<AskedForm, 'fillableIn'> => {
  const parts = partsOf(form.layout, form.sectionIds);
  if (parts === null)
    return {
      ...NOTHING,
      gaps: [
        {
          name: null,
          label: 'Form',
          kind: 'form',
          reason: gapSays.layoutUnlike,
          keeps_from: 'chat',
        },
      ],
    };
  const shown = shownWhen(form.sectionIds, form.conditions);
  const placed = parts.flatMap((part, place) =>
    part.blocks.map((block, index) => outcomeOf(form, part, block, `text_${place}_${index}`)),
  );
  const asked = placed.flatMap((outcome) => (outcome.asked ? [outcome.asked] : []));
  const rules = parts.flatMap(({ sectionId }) => (sectionId === null ? [] : ruleOf(sectionId, shown, asked)));
  return {
    asked,
    shown,
    rules: rules.flatMap((rule) => ('actions' in rule ? [rule] : [])),
    gaps: [
      ...placed.flatMap(({ gap }) => (gap ? [gap] : [])),
      ...nowhere(form, parts),
      ...rules.flatMap((rule) => ('actions' in rule ? [] : [rule])),
    ],
  };
};

const outcomeOf = (
  form: SourceForm,
  { sectionId }: FormPart,
  block: FormPart['blocks'][number],
  name: string,
): Outcome => {
  if (block.kind === 'text')
    return { asked: { name, label: block.text, help: '', isRequired: false, sectionId, item: { is: 'text' } } };
  const question = form.questions[block.id];
  if (!question) return {};
  return questionOutcome(block.id, question, sectionId);
};

const gapOf =
  (id: string, { label, type }: SourceQuestion) =>
  (reason: Message, keeps_from: Gap['keeps_from']): Gap => ({
    name: questionName(id),
    label,
    kind: type,
    reason,
    keeps_from,
  });

const questionOutcome = (id: string, question: SourceQuestion, sectionId: string | null): Outcome => {
  const isRequired = question.limits['rq'] === true;
  const words = { name: questionName(id), label: question.label, help: question.description, isRequired, sectionId };
  return judged(kindOfQuestion(question), isRequired, gapOf(id, question), words, (kind) => ({
    is: 'question',
    id,
    question,
    kind,
  }));
};

/** Questions the layout shows nowhere: a required one can be answered by nobody. */
const nowhere = (form: SourceForm, parts: readonly FormPart[]): readonly Gap[] => {
  const placed = new Set(
    parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'question' ? [block.id] : []))),
  );
  return Object.entries(form.questions).flatMap(([id, question]) => {
    if (placed.has(id)) return [];
    const isRequired = question.limits['rq'] === true;
    return [
      gapOf(id, question)(
        isRequired ? gapSays.requiredNowhere : gapSays.shownNowhere,
        isRequired ? 'everywhere' : null,
      ),
    ];
  });
};

const ruleOf = (
  sectionId: string,
  shown: ReadonlyMap<string, Shown>,
  asked: readonly Asked[],
): readonly (WireRule | Gap)[] => {
  const when = shown.get(sectionId) ?? { is: 'always' };
  const inside = asked.filter((one) => one.sectionId === sectionId);
  if (when.is === 'always' || inside.length === 0) return [];
  const said = sayRule(when, (question) => {
    const found = asked.find(({ name }) => name === questionName(question));
    return found && found.item.is !== 'text'
      ? { name: found.name, options: found.item.kind.options.map(({ value }) => value) }
      : null;
  });
  if (said === null) {
    const reason = when.is === 'unsayable' ? gapSays.dependsOn({ test: when.test }) : gapSays.dependsOnAnswers;
    return [{ name: null, label: inside[0]?.label ?? '', kind: 'section', reason, keeps_from: 'chat' }];
  }
  const { isDenied, ...conditions } = said;
  return [
    {
      name: `section_${sectionId}`,
      ...conditions,
      actions: inside.map(({ name, isRequired }) => ({
        field_name: name,
        visible: !isDenied,
        required: isDenied !== isRequired,
      })),
    },
  ];
};
