import { readAll, send } from "#bench/http/exchange.ts";

const WARM_REQUESTS = 10;
const REQUESTS = 50;

/** Milliseconds from the request to the last byte, on a kept connection, as a visitor who is not known yet. */
export async function serverTimes(url: string): Promise<number[]> {
  const times: number[] = [];
  for (let count = -WARM_REQUESTS; count < REQUESTS; count++) {
    const begun = performance.now();
    const response = await send(url, { headers: { accept: "text/html", "accept-encoding": "br" } });
    await readAll(response);
    if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}`);
    if (count >= 0) times.push(performance.now() - begun);
  }
  return times;
}
