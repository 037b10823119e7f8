/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "“Run the tests on real boards.” No gate is stated with a figure, neither 3 % nor 2 % nor 6 minutes.",
    pass: "Restates the three gates with what each must find, 2 % false alarms a run, 2 and 6 minutes at the peak, 5 GB and 3 USD; asks one question whose answer would change the design (who overrules a gate, what ships, how many runs at the peak). Rests on 3 % found and 2 % false alarms, together.",
    strong:
      "(1) Trust is the requirement behind the others: a red run must mean the change; (2) separates what may be exact (codes, cycles) from what is statistics (energy); (3) separates merge gates from release gates; (4) says which limit binds, with a figure.",
  },
  estimates: {
    fail: "No figures, or the mean of the day for the queue.",
    pass: "Flash and SRAM of the smallest board, job times (99 and 210 s), load at the peak (1.75), boards (27), turnaround (266 s), storage (3.8 GB) within the sheet's ranges but for one row; readings of energy derived from the deviation, perhaps with the wrong share of false alarms. Rests on the load at the peak.",
    strong:
      "All rows within their ranges, and read: (1) the slow types set the turnaround; (2) 3 boards there but 2 elsewhere because of load 1.75 and 0.82; (3) energy is 60 of 99 s on fast types; (4) cost is the technician; (5) peak or readings varied, with where 2 minutes break.",
  },
  architecture: {
    fail: "One script on one PC with boards on a hub.",
    pass: "CI, registry, scheduler with a queue for each type, hosts without state, probe, meter, relay, gates, stores; a verdict that reaches the engineer. Rests on a queue for each type, and on relay and meter at each station.",
    strong:
      "(1) Leases and repeats on another station; (2) quarantine; (3) a counter of cycles for a core that has none; (4) a reference load or golden boards; (5) tiers (some types before the merge, all at night, release); (6) at least two rejected alternatives with a reason that has a figure (emulator alone, cloud device farm, one big pool).",
  },
  "model-data": {
    fail: "Measures accuracy on the board with a few hundred samples and gates on it.",
    pass: "Codes of the board equal those of the same kernels on a PC over 250 windows; accuracy on the whole set on the PC. Rests on equality of codes.",
    strong:
      "(1) Chooses the windows, at least two kinds (each operator, saturation, ties in rounding, silence); (2) why equality can fail honestly (other rounding in an optimised kernel, one code); (3) what is then allowed; (4) versions the test set; (5) keeps it from leaking into training.",
  },
  "power-memory": {
    fail: "Energy from time, or one reading against a fixed number.",
    pass: "Own meter, several readings, each board against its own baseline, noise known; the harness counted in flash and SRAM. Rests on the board's own baseline.",
    strong:
      "(1) What makes 1.5 % (temperature, warm-up, supply, debug port left on) and lowers it; (2) sleep current measured as well as a burst; (3) probe and serial line disconnected while measuring; (4) the harness's own cost subtracted or shown.",
  },
  "reliability-ota": {
    fail: "Boards hang until somebody comes; red runs are started again by hand.",
    pass: "Relay, timeouts, one repeat on another station, faults of stations shown apart; spares; the update from slot to slot is tested as well. Rests on faults of stations that are told from faults of the change.",
    strong:
      "(1) Drift of stations against the reference load each night; (2) quarantine by rule; (3) wear of flash (40 writes a day on a slow type's board are 10,000 in 250 days) with a plan; (4) the farm's own software rolled out to one host first, with a way back.",
  },
  "security-privacy": {
    fail: "Not mentioned, or “internal network”.",
    pass: "Signed images with hashes read back, runs in isolation, no customer keys on test boards, access to hosts by role. Rests on isolation of runs.",
    strong:
      "(1) A merge request is foreign code on hosts and boards: erased between jobs; (2) no network from boards; (3) test keys that no product accepts; (4) recordings in the test set with consent; (5) results that cannot be changed afterwards.",
  },
  evaluation: {
    fail: "Number of tests, or coverage.",
    pass: "False alarms per run and missed regressions are measured: unchanged images each night, and images with a planted 3 %. Rests on both, measured: the 2 % and 95 % of the brief are no measure.",
    strong:
      "(1) Trends over builds for what is below the gate (CUSUM); (2) how often gates are overruled and whether they were right; (3) regressions that the field found and the farm did not; (4) time to verdict as a 95th percentile.",
  },
};
