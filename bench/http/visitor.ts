import { SOURCE } from "#bench/judge/submission.ts";
import { readAll, send } from "./exchange.ts";

/** The problem whose reference solution is submitted, with all its samples and hidden cases. */
const PROBLEM = "model-size-calculator";

/** A browser as the server sees it: a cookie and an address. */
export class Visitor {
  readonly #origin: string;
  readonly #address: string;
  #cookie = "";

  /** `number` makes the address: every visitor of the bench comes from another one. */
  constructor(origin: string, number: number) {
    this.#origin = origin;
    this.#address = `192.0.2.${number % 256}`;
  }

  /** Submits the reference solution and follows it. Resolves with the milliseconds from POST to final event. */
  async submit(): Promise<number> {
    const begun = performance.now();
    const id = await this.#post();
    await this.#follow(id);
    return performance.now() - begun;
  }

  async #post(): Promise<string> {
    const body = new URLSearchParams({ intent: "submit", language: "javascript", source: SOURCE }).toString();
    const headers = {
      ...this.#headers("application/json"),
      "content-type": "application/x-www-form-urlencoded",
      "content-length": Buffer.byteLength(body),
      origin: this.#origin,
    };
    const url = `${this.#origin}/problems/${PROBLEM}/submissions`;
    const response = await send(url, { method: "POST", headers }, body);
    const answer = (await readAll(response)).toString();
    if (response.statusCode !== 201)
      throw new Error(`The server refused a submission: ${response.statusCode} ${answer}`);
    const [cookie] = response.headers["set-cookie"] ?? [];
    if (cookie) this.#cookie = cookie.split(";")[0] ?? "";
    return (JSON.parse(answer) as { submissionId: string }).submissionId;
  }

  async #follow(id: string): Promise<void> {
    const response = await send(`${this.#origin}/submissions/${id}/events`, {
      headers: this.#headers("text/event-stream"),
    });
    let events = "";
    for await (const chunk of response.setEncoding("utf8")) {
      events += chunk;
      const done = /^event: done\ndata: (.*)\n\n/m.exec(events)?.[1];
      if (done === undefined) continue;
      const { verdict } = JSON.parse(done) as { verdict: string };
      if (verdict !== "accepted") throw new Error(`The server judged the reference solution "${verdict}"`);
      return;
    }
    throw new Error(
      `The events of submission ${id} ended without a verdict: ${response.statusCode} ${events.slice(-200)}`,
    );
  }

  #headers(accept: string): Record<string, string> {
    const cookie = this.#cookie === "" ? {} : { cookie: this.#cookie };
    return { accept, "x-forwarded-for": this.#address, ...cookie };
  }
}
