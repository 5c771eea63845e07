import { expect, test } from "vitest";
import { gate } from "../../../src/api/gate.ts";

const staying = new AbortController().signal;

/** Work that ends when it is told to. */
function tasks() {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const work = (number: number) => () => {
    begun.push(number);
    return new Promise<number>((resolve) => ends.set(number, () => resolve(number)));
  };
  return { begun, work, end: (number: number) => ends.get(number)?.() };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

test("so many work, so many wait, in their order; one more is refused", async () => {
  const { begun, work, end } = tasks();
  const through = gate(2, 2);
  const all = [1, 2, 3, 4].map((number) => through(staying, work(number)));
  await expect(through(staying, work(5))).rejects.toMatchObject({ code: "api/too-many" });
  expect(begun).toEqual([1, 2]);
  end(2);
  await soon();
  expect(begun).toEqual([1, 2, 3]);
  for (const number of [1, 3]) end(number);
  await soon();
  end(4);
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
});

test("who fails or goes away leaves its place", async () => {
  const { begun, work, end } = tasks();
  const through = gate(1, 2);
  const failing = through(staying, async () => Promise.reject(new Error("broken")));
  await expect(failing).rejects.toThrow("broken");
  const first = through(staying, work(1));
  const leaving = new AbortController();
  const second = through(leaving.signal, work(2));
  const third = through(staying, work(3));
  leaving.abort(new Error("gone"));
  await expect(second).rejects.toThrow("gone");
  end(1);
  await first;
  await soon();
  end(3);
  await third;
  expect(begun).toEqual([1, 3]);
});
