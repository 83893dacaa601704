/** The key in what somebody typed or pasted, `it-12` or the address of a request; null: there is none. */
export const requestKeyIn = (typed: string): string | null =>
  /^(?:https?:\/\/\S+\/)?([a-z][a-z0-9_]*-[1-9]\d{0,18})\/?(?:[?#]\S*)?$/iu.exec(typed.trim())?.[1]?.toUpperCase() ??
  null;
