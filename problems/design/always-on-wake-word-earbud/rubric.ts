/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Starts to draw. Takes “all day” and “accurate” as they stand; neither false accepts per hour nor the 200 ms nor the rule about audio is restated.",
    pass: "Restates 3 mW, 200 ms, 0.1 false accepts per hour and 5 % misses, reckons with 16 h a day, and asks at least one question whose answer would change the design (languages, one earbud or both, what happens without a phone). Rests on power and false accepts, both with their figures.",
    strong:
      "(1) Says what the design hangs on, with a figure (power: 4.55 mW without a gate, or 4.85 mW with one that is always open; or false accepts, fewer than five in a million scores); (2) says what has slack, with a figure (SRAM, half of it); (3) misses and false accepts are one trade at a stated operating point; (4) separates audio that stays from audio that may leave.",
  },
  estimates: {
    fail: "No figures, or the power of the network alone, or the model counted as SRAM.",
    pass: "SRAM (97 KiB), flash (674 KiB), latency (145 ms) and energy per day (99 J) within the sheet's ranges, but for one that misses a single term (pre-roll, second slot, connection interval, false openings of the gate); at most one further row outside. Rests on the gate's share in the energy and on three of the four.",
    strong:
      "All rows within their ranges with terms named, and read: (1) the ring is half of the SRAM; (2) waiting is most of the latency; (3) what dominates power (network 46 %, always-on parts half); (4) the gate's share at which the 3 mW break (about 52 % of the time).",
  },
  architecture: {
    fail: "One box “AI”, or a path on which audio reaches phone or cloud before a decision, or no gate.",
    pass: "Microphone, gate, features, network, filter over scores, report, in this order on the earbud; the phone checks again after an accept; updates have a path. Rests on the gate before the network and the filter behind it.",
    strong:
      "(1) A ring that keeps what came before the word; (2) wake and data shown apart; (3) what runs when the gate is closed, and where the network's first 30 frames come from when it opens; (4) what the phone's rejection does to the stream; (5) at least two alternatives rejected with a figure each (no gate, a network in place of the gate, decision on the phone).",
  },
  "model-data": {
    fail: "“A small CNN”; trained on clips, accuracy in percent; nothing about negatives or about other microphones. That it is int8 with log-mel features stands in the brief.",
    pass: "Negatives from real wear (speech that is not the word, music, street), for training or for acceptance; a threshold chosen on a curve of misses against accepts per hour; a representative set for the int8 ranges. Rests on the negatives, and on accepts per hour in place of accuracy.",
    strong:
      "(1) Features that are the same in training and on the part (window, hop, scaling, rounding checked on golden vectors); (2) speakers and devices kept apart between sets; (3) near words as hard negatives; (4) how 4 in a million scores becomes a choice of smoothing, threshold and pause.",
  },
  "power-memory": {
    fail: "Ignores what is on all the time, or the radio, or says “low power mode” without a figure.",
    pass: "A sum or table of always-on parts, of what the gate multiplies, and of the streams; what the MCU does with the gate closed or between frames; SRAM split into ring, arena, firmware. Rests on all always-on parts and the gate's share in one sum.",
    strong:
      "(1) Says that slower may be better than racing to idle, or why not here; (2) how it would be measured on the assembled earbud (currents by state: gate closed, open, streaming); (3) the next lever with its figure, such as a microphone that wakes the MCU; (4) bytes that are never alive together share memory (spectrum and activations, 4 KiB).",
  },
  "reliability-ota": {
    fail: "No update, or one image that is overwritten in place.",
    pass: "Two slots; a signature checked before start; fallback when the new image does not confirm itself; firmware and model released together. Rests on the fallback.",
    strong:
      "(1) Staged by rings with a gate on accepts per hour or battery by version; (2) a transfer that is resumable, and only in the case; (3) left and right earbud at one version; (4) a version that only grows; (5) what happens when gate or network hangs in use (watchdog, wake word off, said to the wearer).",
  },
  "security-privacy": {
    fail: "“On the device, so it is private.”",
    pass: "No audio before an accept, said or drawn; none to the cloud, said or drawn by a phone that has no such link; encrypted and bonded link; counters in place of recordings. Rests on the two rules about audio.",
    strong:
      "(1) What still leaks (accept times, counters, what the phone keeps, the 1.5 s of a false accept); (2) the ring is never written to flash or a dump, and is cleared; (3) how volunteers give recordings by consent; (4) debug ports closed in production.",
  },
  evaluation: {
    fail: "Accuracy on a test set.",
    pass: "Misses at a stated distance and noise; false accepts per hour on long recordings. Rests on accepts that are counted over hours: the sheet's 30 h alone are a sum, not a test.",
    strong:
      "(1) 30 h without an accept for 0.1 per hour, and more with one; (2) misses with an interval or a number of words; (3) on the part, or host and part compared, not on a host alone; (4) at least two field figures without audio (accepts, rejections by the phone, share of gate open); (5) alarms by version and microphone.",
  },
};
