/** Formulas of the farm. Bytes, seconds, USD unless a name says otherwise. */

export const KIB = 1024;

/** Keyword spotting of MLPerf Tiny: mlcommons/tiny @1afd2c9 for the file and its input. */
export const NETWORK = { fileBytes: 53_936, inputBytes: 490, outputBytes: 12 };
/** One inference, in seconds: results_v1.3 NUCLEO_U575ZI_Q at 160 MHz, results_v1.2 NUCLEO_G0B1RE at 64 MHz. */
export const MEASURED = { fast: 0.02899, slow: 0.47461 };

/** What the brief states of this company. */
export const BRIEF = {
  applicationFlash: 150 * KIB,
  harnessFlash: 18 * KIB,
  bootFlash: 24 * KIB,
  arena: 22_912,
  applicationSram: 84 * KIB,
  harnessSram: 6 * KIB,
  prepareSeconds: 15,
  probeBytesPerSecond: 40_000,
  windows: 250,
  bitsPerSecond: 115_200,
  bitsPerByte: 10,
  energySeconds: 10,
  fastTypes: 9,
  slowTypes: 3,
  runsPerHour: 30,
  runsPerDay: 120,
  runsPerYear: 30_000,
  /** Run-to-run deviation of an energy reading and the regression to be found, in percent. */
  deviation: 1.5,
  regression: 3,
  zFalse: 2.93,
  zMissed: 1.645,
  waitLimit: 120,
  stationFault: 0.005,
  samplesPerSecond: 100_000,
  sampleBytes: 4,
  reducedPerSecond: 1000,
  keptRaw: 0.1,
  stationCost: 1100,
  serverCost: 18_000,
  years: 3,
  yearlyCost: 54_000,
};

const TYPES = BRIEF.fastTypes + BRIEF.slowTypes;
const slot = () => BRIEF.applicationFlash + NETWORK.fileBytes + BRIEF.harnessFlash;

/** The smallest target: two slots of the same size, as shipped. */
export const testFlash = () => 2 * slot() + BRIEF.bootFlash;
export const testSram = () => BRIEF.arena + BRIEF.applicationSram + BRIEF.harnessSram;

/** One-sided test of the mean of n readings against a known baseline. */
export const repeats = () =>
  Math.ceil((((BRIEF.zFalse + BRIEF.zMissed) * BRIEF.deviation) / BRIEF.regression) ** 2);

const transfer = () => ((NETWORK.inputBytes + NETWORK.outputBytes) * BRIEF.bitsPerByte) / BRIEF.bitsPerSecond;

export const jobTime = (inference: number) =>
  BRIEF.prepareSeconds +
  slot() / BRIEF.probeBytesPerSecond +
  BRIEF.windows * (transfer() + inference) +
  repeats() * BRIEF.energySeconds;
export const fastJob = () => jobTime(MEASURED.fast);
export const slowJob = () => jobTime(MEASURED.slow);

/** Jobs of one type that are in work on average while arrivals peak. */
export const load = (job: number) => (job * BRIEF.runsPerHour) / 3600;

/** Mean wait over mean job time with `boards` boards: M/M/c, Erlang's formula. */
export function relativeWait(offered: number, boards: number): number {
  if (offered >= boards) return Number.POSITIVE_INFINITY;
  let term = 1;
  let sum = 0;
  for (let jobs = 0; jobs < boards; jobs++) {
    sum += term;
    term = (term * offered) / (jobs + 1);
  }
  const waiting = (term * boards) / (boards - offered);
  return waiting / (sum + waiting) / (boards - offered);
}

export function boardsFor(job: number): number {
  let boards = 1;
  while (relativeWait(load(job), boards) * job > BRIEF.waitLimit) boards++;
  return boards;
}
export const boards = () => BRIEF.fastTypes * boardsFor(fastJob()) + BRIEF.slowTypes * boardsFor(slowJob());

/** Mean of wait and job for the slow type, on which each run waits. */
export const turnaround = () => slowJob() * (1 + relativeWait(load(slowJob()), boardsFor(slowJob())));

/** Runs in a day in which at least one station fails, if nothing is repeated. */
export const flakyRuns = () => BRIEF.runsPerDay * (1 - (1 - BRIEF.stationFault) ** TYPES);

const jobsPerDay = () => BRIEF.runsPerDay * TYPES;
const tracePerJob = (rate: number) => repeats() * BRIEF.energySeconds * rate * BRIEF.sampleBytes;
export const rawTraces = () => jobsPerDay() * tracePerJob(BRIEF.samplesPerSecond);
export const storage = () =>
  jobsPerDay() *
  (BRIEF.keptRaw * tracePerJob(BRIEF.samplesPerSecond) +
    (1 - BRIEF.keptRaw) * tracePerJob(BRIEF.reducedPerSecond));

export const costPerRun = () =>
  ((boards() * BRIEF.stationCost + BRIEF.serverCost) / BRIEF.years + BRIEF.yearlyCost) / BRIEF.runsPerYear;
