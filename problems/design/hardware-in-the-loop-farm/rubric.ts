/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "“Run the tests on real boards.” No gate is stated with a figure, neither 3 % nor 2 % nor 6 minutes.",
    pass: "Restates the three gates with what each must find, 2 % false alarms a run, 2 and 6 minutes at the peak, 5 GB and 3 USD; asks one question that matters (who overrules a gate, what ships, how many runs at the peak).",
    strong:
      "Also sees that trust is the requirement behind the others: a red run must mean the change; separates what may be exact (codes, cycles) from what is statistics (energy), and merge gates from release gates.",
  },
  estimates: {
    fail: "No figures, or the mean of the day for the queue.",
    pass: "Flash and SRAM of the smallest board, job times (99 and 210 s), load at the peak (1.75), boards (27), turnaround (266 s), storage (3.8 GB) within the ranges; readings of energy derived from the deviation, perhaps with the wrong share of false alarms.",
    strong:
      "All right, and read: the slow types set the turnaround, 3 boards there but 2 elsewhere because of load 1.75 and 0.82; energy is 60 of 99 s on fast types; cost is the technician. Varies peak or readings and says where 2 minutes break.",
  },
  architecture: {
    fail: "One script on one PC with boards on a hub.",
    pass: "CI, registry, scheduler with a queue for each type, hosts without state, probe, meter, relay, gates, stores; a verdict that reaches the engineer.",
    strong:
      "Also leases and repeats on another station, quarantine, a counter of cycles for a core that has none, a reference load and golden boards, tiers (some types before the merge, all at night, release), and rejected alternatives with a reason (emulator alone, cloud device farm, one big pool).",
  },
  "model-data": {
    fail: "Measures accuracy on the board with a few hundred samples and gates on it.",
    pass: "Codes of the board equal those of the same kernels on a PC over 250 windows; accuracy on the whole set on the PC.",
    strong:
      "Also chooses the windows (each operator, saturation, ties in rounding, silence), names why equality can fail honestly (other rounding in an optimised kernel, one code) and what is then allowed, versions the test set and keeps it from leaking into training.",
  },
  "power-memory": {
    fail: "Energy from time, or one reading against a fixed number.",
    pass: "Own meter, several readings, each board against its own baseline, noise known; the harness counted in flash and SRAM.",
    strong:
      "Also what makes 1.5 % (temperature, warm-up, supply, debug port left on) and lowers it; sleep current measured as well as a burst; probe and serial line disconnected while measuring; the harness's own cost subtracted or shown.",
  },
  "reliability-ota": {
    fail: "Boards hang until somebody comes; red runs are started again by hand.",
    pass: "Relay, timeouts, one repeat on another station, faults of stations shown apart; spares; the update from slot to slot is tested as well.",
    strong:
      "Also drift of stations against the reference load each night, quarantine by rule, wear of flash (40 writes a day on a slow type's board are 10,000 in 250 days) with a plan, and the farm's own software rolled out to one host first, with a way back.",
  },
  "security-privacy": {
    fail: "Not mentioned, or “internal network”.",
    pass: "Signed images with hashes read back, runs in isolation, no customer keys on test boards, access to hosts by role.",
    strong:
      "Also that a merge request is foreign code on hosts and boards: erased between jobs, no network from boards, test keys that no product accepts, recordings in the test set with consent, results that cannot be changed afterwards.",
  },
  evaluation: {
    fail: "Number of tests, or coverage.",
    pass: "False alarms per run and missed regressions are measured: unchanged images each night, and images with a planted 3 %.",
    strong:
      "Also trends over builds for what is below the gate (CUSUM), how often gates are overruled and whether they were right, regressions that the field found and the farm did not, and time to verdict as a 95th percentile.",
  },
};
