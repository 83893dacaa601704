/**
 * Sentences with a number or a word such as “every” that say nothing of a project's state: what the app promises of
 * itself, what an option means. Each was read by a person; one that is not here and that no claim holds fails the test.
 */
export const PROMISES: readonly RegExp[] = [
  /^All (?:areas|outcomes|severities|skills|kinds of fix|goals|categories)$/,
  /^Show all findings$/,
  /^(?:\d+ days|1 year|None|Nothing|No category|No test project|None of these)$/,
  /^Others read this at each (?:check|finding) you selected/,
  /^These block go-live\. Select only the ones/,
  /^These can’t be fixed or checked automatically\./,
  /^All projects and keys$/,
  /^How each connected project stands, and what to do next in it\.$/,
  /^Run the audit again after each change to the project\.$/,
  /^(?:Map all shown|Map \d+ statuses shown to)$/,
  /^Any (?:REST bot|other transition)$/,
  /^Switch skills on and off .* Nothing is saved until you choose to\.$/,
  /^From some statuses no single step leads here\.$/,
  /^One step leads here from every status the bot may leave\.$/,
  /^How requests move, .* nothing is changed here\.$/,
  /nobody else can\.$/,
  /^(?:Review first\. )?Nothing is written to Jira before you apply it\.$/,
  /You see every change before anything is written/,
  /^\S.*, version \d{4}-\d{2}-\d{2}$/,
  /^(?:People|Groups|Forms|Articles) in \d+ \w+ in \d+ \w+$/,
  /^(?:Last audit )?\d+ \w+ ago(?: by you)?$/,
  /^\w+ \d+, \d{4} at \d+:\d+ [AP]M$/,
  /: the whole check /,
  /^The bot reminds agents and employees of requests that nobody answers\.$/,
  /^The bot fills in fields of new requests .* Needs about 3,000 requests a year/,
  /^Creating one reads the project’s workflows, forms and the last audit\. Nothing is changed in Jira\.$/,
  /^Each workflow as XML and JSON, the statuses in the vendor’s five states/,
  /^It contains no requests\./,
];
