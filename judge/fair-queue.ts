/**
 * Waiting submissions, dealt out fairly: addresses take turns, and within an address its visitors do. A
 * visitor has at most one submission at work, so endless loops of one delay nobody beyond that one's turn.
 */
export type Client = { visitor: string; address: string };

type Entry<Task> = { client: Client; task: Task };

export class FairQueue<Task> {
  readonly #limit: number;
  readonly #addressLimit: number;
  /** Insertion order of the maps is the order of turns: who was served goes to the end. */
  readonly #addresses = new Map<string, Map<string, Entry<Task>[]>>();
  readonly #working = new Map<string, number>();
  readonly #workingByAddress = new Map<string, number>();
  #length = 0;

  /** `limit`: how many may wait. `addressLimit`: how many of one address may be at work at once. */
  constructor(limit: number, addressLimit: number) {
    this.#limit = limit;
    this.#addressLimit = addressLimit;
  }

  get length(): number {
    return this.#length;
  }

  /** False when the queue is full; then nothing was taken. */
  push(client: Client, task: Task): boolean {
    if (this.#length >= this.#limit) return false;
    const visitors = getOrAdd(this.#addresses, client.address, () => new Map<string, Entry<Task>[]>());
    getOrAdd(visitors, client.visitor, () => []).push({ client, task });
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
  }

  /** How many submissions wait before a new one of this client at the most. */
  ahead(client: Client): number {
    const own = this.#addresses.get(client.address)?.get(client.visitor)?.length ?? 0;
    return Math.min(this.#length, own + this.#addresses.size);
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function add(map: Map<string, number>, key: string, by: number): void {
  const count = (map.get(key) ?? 0) + by;
  if (count > 0) map.set(key, count);
  else map.delete(key);
}
