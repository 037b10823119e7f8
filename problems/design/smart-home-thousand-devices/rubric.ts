/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "Starts with a technology (Zigbee, MQTT, a cloud). Neither the 100 ms nor the gateway's absence is taken up.",
    pass: "Separates what a resident waits for (command to relay, help) from what may be late (states, updates); asks or assumes what happens without gateway and without cloud. Rests on the gateway's absence.",
    strong:
      "(1) What a false command costs against a missed one; (2) which commands need confirmation; (3) help has a way of its own with a time limit; (4) who replaces cells and units; (5) what it will not do (wake word, speaker identity, routines).",
  },
  estimates: {
    fail: "No sums, or bits for bytes, or energy of inferences taken for the energy of the unit.",
    pass: "At most one row of the sheet outside of its range; latency with mesh hops; compares 256 Mbit/s with the mesh. Rests on energy with waiting and polls, and on latency with hops.",
    strong:
      "All rows within their ranges, and used: (1) 85.6 against 117.4 ms decides for bindings; (2) 20.1 against 322 J a day for the comparator; (3) 6.2 h against 68 h for updating models apart from firmware; (4) a sensitivity is given, such as 8 % of sound in place of 4 % (578 d: the promise breaks).",
  },
  architecture: {
    fail: "Hub and spokes: units send sound, features or commands to the gateway, which decides.",
    pass: "Model on the unit, binding from unit to relay of the flat, gateway for bindings, updates and states; help reaches a phone. Rests on the command's way past the gateway.",
    strong:
      "(1) Each thing that can be gone (gateway, cloud, one relay, one unit) has a stated effect; (2) bindings live on devices, the gateway has a copy; (3) help goes at least two ways (lamp outside, gateway, cloud); (4) links between places carry figures that agree with the sheet; (5) at least two alternatives rejected with a figure each.",
  },
  "model-data": {
    fail: "“A speech model”; test accuracy; no word of television or several units that hear the same word.",
    pass: "Keyword network of the brief; smoothing or a threshold per command; unknown and silence as classes; knows that accuracy on clips is not false commands a day. Rests on false commands a day: network and classes stand in the brief.",
    strong:
      "(1) Arbitration when several of ten units hear one command (bound relay ignores repeats within a second); (2) thresholds by cost of the command; (3) windows per day (13,824 per unit) turned into a false-command budget; (4) old voices and the residence's rooms in the test set; (5) consent for any recording.",
  },
  "power-memory": {
    fail: "Ignores the microphone's 20 µA and polling, or runs the network all day.",
    pass: "Gate, duty cycle and polls; 144,746 B of SRAM and 1,238,368 B of flash with both slots; 941 d against 730 d. Rests on waiting and polls in the sum, and on both slots.",
    strong:
      "(1) 37 % of the energy is waiting; (2) what bounds the margin: sound share of a flat with television; (3) a plan against it (back off after a minute of unknown, a cheaper first stage); (4) sound share per unit measured as telemetry.",
  },
  "reliability-ota": {
    fail: "One big update for everything, or none; no way back; all units at once.",
    pass: "Model apart from firmware, slots A and B, a few flats first, rollback; resumable by block; a night is enough. Rests on the rollback.",
    strong:
      "(1) Waves over flats, and within a flat never all ten units at once; (2) health gates (unknown rate, commands repeated by hand, sleep current); (3) a counter against old versions; (4) relays as caches (3.7 h in place of 6.2); (5) old and new model speak the same command codes while both are in the house.",
  },
  "security-privacy": {
    fail: "“Encrypted” and no more, or sound kept “for improvement”.",
    pass: "No sound or features leave; keys per device; signed images; joining needs a physical act. Rests on sound and features that stay, and on the signature.",
    strong:
      "(1) Sees what events alone tell (who is up at night) and keeps them for days, not years; (2) a stolen unit can be excluded by changing the network key; (3) a microphone that is really off by a switch; (4) commands can't be replayed.",
  },
  evaluation: {
    fail: "Accuracy on a test set.",
    pass: "False commands per flat and day, missed commands, latency as percentile, life of cells from telemetry. Rests on false commands that are counted in flats.",
    strong:
      "(1) Measures without sound: repeated commands and switches used by hand as a sign of misses; (2) help drills at a stated interval with a measured time; (3) a trial's bound stated (no false help in 100 flats × 30 d: below 1 per 1,000 flat-days with 95 %); (4) results by age group or room.",
  },
};
