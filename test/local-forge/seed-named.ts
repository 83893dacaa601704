import { createRequire } from 'node:module';
import type { Seed } from '../simulated-jira/seeds/seed';

/** A seed by its name; loaded alone, because the large one takes a moment to grow. */
export async function seedNamed(name: 'acme' | 'ready' | 'large'): Promise<Seed> {
  const load = createRequire(__filename);
  const grow = (load(`../simulated-jira/seeds/${name}`) as Readonly<Record<string, () => Seed>>)[name];
  if (grow === undefined) throw new Error(`The seed ${name} exports no function of that name.`);
  return grow();
}
