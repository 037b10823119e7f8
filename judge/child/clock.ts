/** When something began, for the processor time that it took. */
export type Clock = { cpu: NodeJS.CpuUsage; wall: number };

// Isolates run in this thread. Their own `cpuTime` is a clock on the wall, and a busy machine makes it run.
export const startClock = (): Clock => ({ cpu: process.threadCpuUsage(), wall: performance.now() });

export function cpuMsSince({ cpu }: Clock): number {
  const { user, system } = process.threadCpuUsage(cpu);
  return (user + system) / 1000;
}
