/**
 * Waiting submissions, dealt out fairly: addresses take turns, and within an address its visitors do. A
 * visitor has at most one submission at work, so endless loops of one delay nobody beyond that one's turn,
 * and no visitor or address may fill the whole queue.
 */
export type Client = { visitor: string; address: string };

const VISITOR_SHARE = 1 / 2;
const ADDRESS_SHARE = 3 / 4;

type Entry<Task> = { client: Client; task: Task };

export class FairQueue<Task> {
  readonly #limit: number;
  readonly #addressLimit: number;
  /** Insertion order of the maps is the order of turns: who was served goes to the end. */
  readonly #addresses = new Map<string, Map<string, Entry<Task>[]>>();
  readonly #working = new Map<string, number>();
  readonly #workingByAddress = new Map<string, number>();
  #length = 0;

  /**
   * `limit`: how many may wait; of these a visitor may hold half and an address three quarters.
   * `addressLimit`: how many of one address may be at work at once.
   */
  constructor(limit: number, addressLimit: number) {
    this.#limit = limit;
    this.#addressLimit = addressLimit;
  }

  get length(): number {
    return this.#length;
  }

  /** False when the queue, or this client's share of it, is full; then nothing was taken. */
  push(client: Client, task: Task): boolean {
    if (this.#length >= this.#limit) return false;
    const visitors = this.#addresses.get(client.address) ?? new Map<string, Entry<Task>[]>();
    const waiting = visitors.get(client.visitor) ?? [];
    if (waiting.length >= Math.ceil(this.#limit * VISITOR_SHARE)) return false;
    const ofAddress = [...visitors.values()].reduce((sum, one) => sum + one.length, 0);
    if (ofAddress >= Math.ceil(this.#limit * ADDRESS_SHARE)) return false;
    waiting.push({ client, task });
    visitors.set(client.visitor, waiting);
    this.#addresses.set(client.address, visitors);
    this.#length++;
    return true;
  }

  /** The next task whose turn it is, or undefined when none may start now. Balance with `finished`. */
  next(): Entry<Task> | undefined {
    for (const [address, visitors] of this.#addresses) {
      if ((this.#workingByAddress.get(address) ?? 0) >= this.#addressLimit) continue;
      for (const [visitor, waiting] of visitors) {
        if (this.#working.has(visitor)) continue;
        const entry = waiting.shift();
        if (!entry) continue;
        this.#length--;
        visitors.delete(visitor);
        if (waiting.length > 0) visitors.set(visitor, waiting);
        this.#addresses.delete(address);
        if (visitors.size > 0) this.#addresses.set(address, visitors);
        add(this.#working, visitor, 1);
        add(this.#workingByAddress, address, 1);
        return entry;
      }
    }
    return undefined;
  }

  finished(client: Client): void {
    add(this.#working, client.visitor, -1);
    add(this.#workingByAddress, client.address, -1);
    // Those who came while its turn lasted are served before its next one.
    const visitors = this.#addresses.get(client.address);
    if (!visitors) return;
    moveToEnd(this.#addresses, client.address);
    moveToEnd(visitors, client.visitor);
  }

  /** Takes out all that wait, whoever they belong to. */
  clear(): Task[] {
    const tasks = [...this.#addresses.values()].flatMap((visitors) =>
      [...visitors.values()].flatMap((waiting) => waiting.map((entry) => entry.task)),
    );
    this.#addresses.clear();
    this.#length = 0;
    return tasks;
  }
}

function moveToEnd<Value>(map: Map<string, Value>, key: string): void {
  const value = map.get(key);
  if (value === undefined) return;
  map.delete(key);
  map.set(key, value);
}

function add(map: Map<string, number>, key: string, by: number): void {
  const count = (map.get(key) ?? 0) + by;
  if (count > 0) map.set(key, count);
  else map.delete(key);
}
