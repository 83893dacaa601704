import { createGate } from '../../src/jira/gate';
import { aClock } from './a-clock';

/** Lets `count` requests knock and tells how many came in. */
const knock = async (gate: ReturnType<typeof createGate>, count: number) => {
  const inside: (() => void)[] = [];
  for (let index = 0; index < count; index += 1) void gate.enter().then((leave) => inside.push(leave));
  await new Promise(setImmediate);
  return inside;
};

describe('the gate', () => {
  test('lets as many through as its limit, and the next when one leaves', async () => {
    const gate = createGate(aClock(), 3);
    const inside = await knock(gate, 5);
    expect(inside).toHaveLength(3);
    inside[0]?.();
    await new Promise(setImmediate);
    expect(inside).toHaveLength(4);
  });

  test('halves once per burst, however many refusals it brings, and never closes', async () => {
    const clock = aClock();
    const gate = createGate(clock, 24);
    gate.slowDown();
    gate.slowDown();
    expect(gate.limit()).toBe(12);
    for (let burst = 0; burst < 8; burst += 1) {
      await clock.sleep(1000);
      gate.slowDown();
    }
    expect(gate.limit()).toBe(2);
  });

  test('opens again one by one after good answers', async () => {
    const gate = createGate(aClock(), 4);
    gate.slowDown();
    for (let answer = 0; answer < 16; answer += 1) (await gate.enter())();
    expect(gate.limit()).toBe(3);
    for (let answer = 0; answer < 64; answer += 1) (await gate.enter())();
    expect(gate.limit()).toBe(4);
  });
});
