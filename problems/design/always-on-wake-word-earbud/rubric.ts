/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Starts to draw. Takes “all day” and “accurate” as they stand; neither false accepts per hour nor the 200 ms nor the rule about audio is restated.",
    pass: "Restates 3 mW, 200 ms, 0.1 false accepts per hour and 5 % misses, says that a day is 16 h, and asks at least one question whose answer would change the design (languages, one earbud or both, what happens without a phone).",
    strong:
      "Also orders them with figures: what the design hangs on (power, 4.55 mW without a gate; or false accepts, fewer than five in a million scores), what has slack (SRAM, half of it), and that misses and false accepts are one trade at a stated operating point; separates audio that stays from audio that may leave.",
  },
  estimates: {
    fail: "No figures, or the power of the network alone, or the model counted as SRAM.",
    pass: "SRAM (97 KiB), flash (674 KiB), latency (145 ms) and energy per day (99 J) within the ranges, each with its terms; one of them may miss a term (pre-roll, second slot, connection interval, false openings of the gate).",
    strong:
      "All four right with terms named, and what dominates each: the ring half of the SRAM, waiting most of the latency, always-on parts half of the power. Varies the gate's share and says at which share the 3 mW break (about 52 % of the time).",
  },
  architecture: {
    fail: "One box “AI”, or a path on which audio reaches phone or cloud before a decision, or no gate.",
    pass: "Microphone, gate, features, network, filter over scores, report, in this order on the earbud; the phone checks again after an accept; updates have a path.",
    strong:
      "Also a ring that keeps what came before the word, wake and data shown apart, what runs when the gate is closed, what the phone's rejection does to the stream; each stage has a reason and one alternative that was rejected for a number.",
  },
  "model-data": {
    fail: "“A small CNN”; trained on clips, accuracy in percent; nothing about negatives or about other microphones.",
    pass: "int8 streaming network with log-mel features, a representative set for its ranges, negatives from real wear (speech that is not the word, music, street), a threshold chosen on a curve of misses against accepts per hour.",
    strong:
      "Also features that are the same in training and on the part (window, hop, scaling, rounding checked on golden vectors), speakers and devices kept apart between sets, near words as hard negatives, and how 4 in a million scores becomes a choice of smoothing, threshold and pause.",
  },
  "power-memory": {
    fail: "Ignores what is on all the time, or the radio, or says “low power mode” without a figure.",
    pass: "A table of always-on parts and of what the gate multiplies; the MCU sleeps between frames; SRAM split into ring, arena, firmware.",
    strong:
      "Says that slower may be better than racing to idle, or why not here; how it would be measured on the assembled earbud (currents by state, gate closed, open, streaming); names the next lever with its figure, such as a microphone that wakes the MCU.",
  },
  "reliability-ota": {
    fail: "No update, or one image that is overwritten in place.",
    pass: "Two slots, signature and version checked before start, fallback when the new image does not confirm itself; firmware and model released together.",
    strong:
      "Also staged by rings with a gate on accepts per hour and battery by version, resumable transfer while in the case, left and right earbud at one version, a counter against downgrade, and what happens when the gate or the network hangs (watchdog, wake word off, said to the wearer).",
  },
  "security-privacy": {
    fail: "“On the device, so it is private.”",
    pass: "No audio before an accept, none to the cloud, encrypted and bonded link, counters in place of recordings.",
    strong:
      "Also says what still leaks (accept times, counters, what the phone keeps), that the ring is never written to flash and is cleared, how volunteers give recordings by consent, and that debug ports are closed in production.",
  },
  evaluation: {
    fail: "Accuracy on a test set.",
    pass: "Misses at a stated distance and noise, false accepts per hour on long recordings.",
    strong:
      "Also confidence: 30 h without an accept for 0.1 per hour, and misses with an interval; on the part, not on a host; field figures without audio (accepts, rejections by the phone, share of gate open) with alarms by version and microphone.",
  },
};
