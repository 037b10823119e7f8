/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Starts with a technology (Zigbee, MQTT, a cloud). Neither the 100 ms nor the gateway's absence is taken up.",
    pass: "Separates what a resident waits for (command to relay, help) from what may be late (states, updates); asks or assumes what happens without gateway and without cloud.",
    strong:
      "Also: what a false command costs against a missed one, which commands need confirmation, that help has a way of its own with a time limit, who replaces cells and units; and names what it will not do (wake word, speaker identity, routines).",
  },
  estimates: {
    fail: "No sums, or bits for bytes, or energy of inferences taken for the energy of the unit.",
    pass: "SRAM, flash, latency and energy per day right but for one slip; latency with mesh hops; compares 256 Mbit/s with the mesh.",
    strong:
      "All right, and used: 85.6 against 117.4 ms decides for bindings, 20.1 against 322 J a day for the comparator, 6.2 h against 68 h for updating models apart from firmware. A sensitivity is given, such as 8 % of sound in place of 4 % (578 d: the promise breaks).",
  },
  architecture: {
    fail: "Hub and spokes: units send sound, features or commands to the gateway, which decides.",
    pass: "Model on the unit, binding from unit to relay of the flat, gateway for bindings, updates and states; help reaches a phone.",
    strong:
      "Each thing that can be gone (gateway, cloud, one relay, one unit) has a stated effect; bindings live on devices, the gateway has a copy; help goes three ways (lamp outside, gateway, cloud); links carry figures that agree with the sheet; two alternatives are rejected with a number.",
  },
  "model-data": {
    fail: "“A speech model”; test accuracy; no word of television or several units that hear the same word.",
    pass: "Keyword network of the brief; smoothing or a threshold per command; unknown and silence as classes; knows that accuracy on clips is not false commands a day.",
    strong:
      "Arbitration when several of ten units hear one command (bound relay ignores repeats within a second); thresholds by cost of the command; windows per day (13,824 per unit) turned into a false-command budget; old voices and the residence's rooms in the test set; consent for any recording.",
  },
  "power-memory": {
    fail: "Ignores the microphone's 20 µA and polling, or runs the network all day.",
    pass: "Gate, duty cycle and polls; 144,746 B of SRAM and 1,238,368 B of flash with both slots; 941 d against 730 d.",
    strong:
      "Knows that 37 % of the energy is waiting, and what bounds the margin: sound share of a flat with television. Has a plan against it (back off after a minute of unknown, a cheaper first stage), and measures sound share per unit as telemetry.",
  },
  "reliability-ota": {
    fail: "One big update for everything, or none; no way back; all units at once.",
    pass: "Model apart from firmware, slots A and B, a few flats first, rollback; resumable by block; a night is enough.",
    strong:
      "Waves over flats, and within a flat never all ten units at once; health gates (unknown rate, commands repeated by hand, sleep current); anti-rollback; relays as caches (3.7 h in place of 6.2); old and new model speak the same command codes while both are in the house.",
  },
  "security-privacy": {
    fail: "“Encrypted” and no more, or sound kept “for improvement”.",
    pass: "No sound or features leave; keys per device; signed images; joining needs a physical act.",
    strong:
      "Sees what events alone tell (who is up at night) and keeps them for days, not years; a stolen unit can be excluded by changing the network key; a microphone that is really off by a switch; commands can't be replayed.",
  },
  evaluation: {
    fail: "Accuracy on a test set.",
    pass: "False commands per flat and day, missed commands, latency as percentile, life of cells from telemetry.",
    strong:
      "Measures without sound: repeated commands and switches used by hand as a sign of misses; help drills every week with a measured time; a trial's bound stated (no false help in 100 flats × 30 d: below 1 per 1,000 flat-days with 95 %).",
  },
};
