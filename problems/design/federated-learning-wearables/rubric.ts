/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "“Privacy-preserving learning on the edge.” Neither who must not see what, nor ε, nor the 1,000 reports are restated.",
    pass: "Restates that examples stay, that the server sees sums only, ε ≤ 5 per campaign, 256 KiB, 120 s, and asks at least one question whose answer would change the design (who corrects, how many watches on an evening, what “better” means). Rests on sums only and on ε.",
    strong:
      "(1) Separates at least two threats: a curious server, a thief of a watch, a wearer who lies, a reader of the published model; (2) asks whether a personal head would do without any of this; (3) what happens to wearers who say no; (4) says which limit binds, with a figure.",
  },
  estimates: {
    fail: "No figures, or 90 kB for an update and nothing else.",
    pass: "Update (11.1 kB), SRAM while training (193 KiB), training time (45 s) and energy per day (57 J) within the sheet's ranges, but for one that misses a single term (bits per value, stored outputs, backward pass); at most one further row outside; 1,250 selected. Rests on training memory and on three of the four.",
    strong:
      "All rows within their ranges, and read: (1) outputs dominate training memory; (2) listening dominates energy; (3) noise shrinks with parameters and with the cohort (0.28 against 0.60); (4) bandwidth is not the limit; (5) the cohort varied, with where it stops working.",
  },
  architecture: {
    fail: "Watches send data or weights to a server that trains or averages; no round, no selection.",
    pass: "Round service, local training on the charger, masked updates, aggregation, noise, evaluation, registry, release; counting does not depend on any of it. Rests on masked updates: no update of one watch can be read.",
    strong:
      "(1) Dropouts (shares of seeds, a minimum below which nothing is opened); (2) who holds which key; (3) why the phone only passes on; (4) what happens to a watch that returns after ten rounds; (5) at least two alternatives rejected for a figure or a rule of the brief (central training, local noise, top-1 % updates under masks).",
  },
  "model-data": {
    fail: "Trains everything, or does not say what; corrections are taken for truth.",
    pass: "Last two layers in float32, the rest frozen in int8; few labels, skewed homes; examples held back on the watch for evaluation. Rests on the examples held back: which layers are trained stands in the brief.",
    strong:
      "(1) The label problem (a correction is a negative; confirmed positives are sampled); (2) the proximal term or few epochs against drift of clients in the client's own loss; (3) requantisation of the trained layers with their scales; (4) a check that int8 after training agrees with float.",
  },
  "power-memory": {
    fail: "“Training on MCUs is too expensive” or “negligible”, without a figure.",
    pass: "Trains on the charger; separates listening, inference, training, radio; arena shared between listening and training. Rests on listening and training as figures of their own.",
    strong:
      "(1) Recomputation or a bit mask in place of stored outputs, with bytes and time; (2) flash wear of examples and weights; (3) heat on the charger; (4) a measurement by phase that would confirm 44.8 s and 1 J.",
  },
  "reliability-ota": {
    fail: "The averaged model goes to everybody each morning.",
    pass: "Models have versions, are signed, are tried on some watches first, can be taken back; two slots for firmware. Rests on the way back.",
    strong:
      "(1) Compatibility of a model with frozen layers and firmware; (2) a round that fails leaves no trace; (3) campaigns that stop by themselves; (4) personal and common weights kept apart so that a rollback is one flag; (5) power loss while training.",
  },
  "security-privacy": {
    fail: "“Data never leaves the device, so it is private”, or Gaussian noise on weights without clipping.",
    pass: "Masks and central noise, clipping before both, ε and δ per wearer over the cap of rounds; encrypted examples that can be erased. Rests on masks, clipping and noise, all three.",
    strong:
      "(1) Why masks alone are not privacy (the sum and the model leak); (2) why noise alone is not secrecy (the server sees each update); (3) what clipping does against poisoned updates; (4) the server which adds the noise sees the exact sum, and what shares of noise under the masks would change; (5) minimum cohort; (6) δ below one in the number of participants; (7) consent and withdrawal.",
  },
  evaluation: {
    fail: "Training loss, or accuracy on a set in the laboratory.",
    pass: "Hits and false counts on examples that were held back on the watches, before and after, on a group that gets the model first. Rests on examples of the watches.",
    strong:
      "(1) By kind of home; (2) with intervals; (3) noise on these sums counted in the budget; (4) a panel with reference recordings by consent; (5) a bar in advance: released when false counts a night fall by a stated amount at unchanged sensitivity.",
  },
};
