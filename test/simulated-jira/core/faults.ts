/**
 * Which calls a fault hits: all members given must fit. `path` is a template or an expression on the path; `nth` counts
 * fitting calls from 1.
 */
export interface FaultMatch {
  method?: string;
  path?: string | RegExp;
  nth?: number;
}

/**
 * What goes wrong. A status is answered instead of calling the operation. `timeout` never answers, `drop-before` and
 * `drop-after-write` cut the connection, `html` is a gateway's page, `empty` an empty 200, `malformed-json` half a
 * body.
 */
export type Fault =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | 'timeout'
  | 'drop-before'
  | 'drop-after-write'
  | 'html'
  | 'empty'
  | 'malformed-json';

export interface FaultRule {
  match: FaultMatch;
  fault: Fault;
  /** True: the operation is carried out first and only its answer is lost. `drop-after-write` implies it. */
  after?: boolean;
  /** How often it happens; for ever when absent. */
  times?: number;
}

/** The rules of a run with their counters. Rules may be added while the site runs. */
export class Faults {
  readonly rules: FaultRule[] = [];
  private readonly seen = new Map<FaultRule, number>();
  private readonly done = new Map<FaultRule, number>();

  constructor(rules: readonly FaultRule[] = []) {
    this.rules.push(...rules);
  }

  /** The first rule that hits this call, counted as done. */
  take(method: string, template: string, path: string): FaultRule | undefined {
    return this.rules.filter((rule) => this.fits(rule, method, template, path)).find((rule) => this.use(rule));
  }

  private fits({ match }: FaultRule, method: string, template: string, path: string): boolean {
    if (match.method !== undefined && match.method !== method) return false;
    if (match.path === undefined) return true;
    return typeof match.path === 'string' ? match.path === template || match.path === path : match.path.test(path);
  }

  private use(rule: FaultRule): boolean {
    const seen = (this.seen.get(rule) ?? 0) + 1;
    this.seen.set(rule, seen);
    const done = this.done.get(rule) ?? 0;
    if ((rule.match.nth !== undefined && rule.match.nth !== seen) || done >= (rule.times ?? Infinity)) return false;
    this.done.set(rule, done + 1);
    return true;
  }
}
