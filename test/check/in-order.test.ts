import { expect, test } from "vitest";
import { inOrder } from "../../src/check/in-order.js";

test("results come in the order of the items, whatever is done first", async () => {
  const waits = [30, 1, 20, 2];
  const work = (ms: number) => new Promise<number>((done) => setTimeout(done, ms, ms));
  const results: number[] = [];
  for await (const ms of inOrder(waits, work, 4)) results.push(ms);
  expect(results).toEqual(waits);
});

test("no more are begun ahead than asked for", async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    return item;
  };
  const results = inOrder([1, 2, 3, 4, 5], work, 2);
  expect(await results.next()).toEqual({ done: false, value: 1 });
  expect(begun).toEqual([1, 2]);
  expect(await results.next()).toEqual({ done: false, value: 2 });
  expect(begun).toEqual([1, 2, 3]);
});

test("without anything ahead one is begun after the other is taken", async () => {
  const log: string[] = [];
  const work = async (item: string) => {
    log.push(`begun ${item}`);
    return item;
  };
  for await (const item of inOrder(["a", "b"], work, 1)) log.push(`taken ${item}`);
  expect(log).toEqual(["begun a", "taken a", "begun b", "taken b"]);
});
