/** Longest address SMTP carries (RFC 5321 4.5.3.1.3). */
const LONGEST = 254;
const SHAPE = /^[^\s@"<>(),;:\\[\]]+@[^\s@"<>(),;:\\[\]/?#]+\.[^\s@"<>(),;:\\[\]/?#.]+$/u;

/**
 * One spelling for all spellings of an e-mail address: lower case, composed Unicode, the domain as the DNS writes it.
 * `ann+it@…` and `ann@…` stay two addresses, for Jira keeps them as two accounts; dots count too. null: no address.
 */
export function normalAddress(text: string): string | null {
  const whole = text.normalize('NFC').trim().toLowerCase().normalize('NFC');
  if (whole.length > LONGEST || !SHAPE.test(whole)) return null;
  const at = whole.lastIndexOf('@');
  const domain = dnsName(whole.slice(at + 1));
  return domain === null ? null : `${whole.slice(0, at)}@${domain}`;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** `bücher.example` becomes `xn--bcher-kva.example`; null where no host could have this name. */
export const dnsName = (domain: string): string | null => {
  try {
    const { hostname } = new URL(`http://${domain.trim().toLowerCase()}`);
    return hostname === '' ? null : hostname;
  } catch {
    return null;
  }
};

/** `="ann@acme.example"` is how some exports keep a cell from being changed; `mailto:` and `Ann <ann@…>` come from address books. */
const WRAPPINGS: readonly RegExp[] = [/^=\s*"(.*)"$/u, /^'(.*)$/u, /^mailto:([^?]*)/iu, /<([^<>]+)>\s*$/u, /^"(.*)"$/u];

const unwrapped = (cell: string): string =>
  WRAPPINGS.reduce((text, wrapping) => wrapping.exec(text)?.[1]?.trim() ?? text, cell.trim());

/** The address a cell of a file means, normal; null where it holds none. A formula is never worked out. */
export const addressInCell = (cell: string): string | null => normalAddress(unwrapped(cell));

/** As Atlassian spells them: 24 hexadecimal digits, `number:uuid`, or `qm:…` of a portal-only customer. */
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|\d{1,10}:[\w-]{8,64}|qm:[\w-]{1,64}:[\w-]{1,64}|[0-9a-f]{26,64})$/u;

/** The account id a cell holds; null where it holds none. */
export const accountIdInCell = (cell: string): string | null => {
  const text = unwrapped(cell);
  return ACCOUNT_ID.test(text) ? text : null;
};
