/**
 * What the app says, as data: which sentence, of what it speaks, and how it read in English when it was said.
 * Nothing looks for meaning in `text`: languages go by `message` and `params`.
 */
export type Message = {
  /** Id of the sentence: `<who says it>.<which>`, for example `service-account-can-log-in.unknownKind`. */
  readonly message: string;
  readonly params: MessageParams;
  /** English, for shells, files and readers whose language does not know the id. */
  readonly text: string;
};

export type MessageParams = { readonly [name: string]: MessageParam };

/** A text is a name, an id or somebody's own words and is carried over; what the app says itself is a message. */
export type MessageParam = string | number | boolean | null | Message | readonly MessageParam[];

/** A plain text was said by a version that kept English alone. */
export type Text = string | Message;

export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  'message' in value &&
  'params' in value &&
  'text' in value &&
  typeof value.text === 'string';

/** The English of it. */
export const textOf = (said: Text): string => (typeof said === 'string' ? said : said.text);

/** Parameters with every message in them spoken by `say`: what a sentence of any language is made of. */
export const spoken = (params: MessageParams, say: (message: Message) => string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, spokenParam(param, say)]));

const spokenParam = (param: MessageParam, say: (message: Message) => string): unknown => {
  if (Array.isArray(param)) return param.map((one: MessageParam) => spokenParam(one, say));
  return isMessage(param) ? say(param) : param;
};

/** The same value with English in place of each message, for whoever takes words alone: shells and files. */
export const inEnglish = <T>(value: T): InEnglish<T> => plain(value) as InEnglish<T>;

/** `T` without messages. */
export type InEnglish<T> = T extends Message
  ? string
  : T extends readonly (infer One)[]
    ? readonly InEnglish<One>[]
    : T extends object
      ? { [K in keyof T]: InEnglish<T[K]> }
      : T;

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (isMessage(value)) return value.text;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
};
