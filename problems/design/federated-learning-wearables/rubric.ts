/** What separates the levels of an answer, in the words of this question. */
export const rubric = {
  requirements: {
    fail: "“Privacy-preserving learning on the edge.” Neither who must not see what, nor ε, nor the 1,000 reports are restated.",
    pass: "Restates that examples stay, that the server sees sums only, ε ≤ 5 per campaign, 256 KiB, 120 s, and asks at least one question whose answer matters (who corrects, how many watches on an evening, what “better” means).",
    strong:
      "Also separates the threats: a curious server, a thief of a watch, a wearer who lies, a reader of the published model; asks whether a personal head would do without any of this, and what happens to wearers who say no.",
  },
  estimates: {
    fail: "No figures, or 90 kB for an update and nothing else.",
    pass: "Update (11.1 kB), SRAM while training (193 KiB), training time (45 s) and energy per day (57 J) within the ranges; 1,250 selected; one of bits per value, stored outputs or backward pass may be wrong.",
    strong:
      "All right, with what follows: outputs dominate training memory, listening dominates energy, noise shrinks with parameters and with the cohort (0.28 against 0.60), bandwidth is not the limit. Varies the cohort and says where it stops working.",
  },
  architecture: {
    fail: "Watches send data or weights to a server that trains or averages; no round, no selection.",
    pass: "Round service, local training on the charger, masked updates, aggregation, noise, evaluation, registry, release; counting does not depend on any of it.",
    strong:
      "Also dropouts (shares of seeds, a minimum below which nothing is opened), who holds which key, why the phone only passes on, what happens to a watch that returns after ten rounds; alternatives rejected for a reason (central training, local noise, top-1 % updates under masks).",
  },
  "model-data": {
    fail: "Trains everything, or does not say what; corrections are taken for truth.",
    pass: "Last two layers in float32, the rest frozen in int8; few labels, skewed homes; examples held back on the watch for evaluation.",
    strong:
      "Also the label problem (a correction is a negative; confirmed positives are sampled), the proximal term or few epochs against drift of clients in the client's own loss, requantisation of the trained layers with their scales, and a check that int8 after training agrees with float.",
  },
  "power-memory": {
    fail: "“Training on MCUs is too expensive” or “negligible”, without a figure.",
    pass: "Trains on the charger; separates listening, inference, training, radio; arena shared between listening and training.",
    strong:
      "Also recomputation or a bit mask in place of stored outputs with bytes and time, flash wear of examples and weights, heat on the charger, and a measurement by phase that would confirm 44.8 s and 1 J.",
  },
  "reliability-ota": {
    fail: "The averaged model goes to everybody each morning.",
    pass: "Models have versions, are signed, are tried on some watches first, can be taken back; two slots for firmware.",
    strong:
      "Also compatibility of a model with frozen layers and firmware, a round that fails leaves no trace, campaigns that stop by themselves, personal and common weights kept apart so that a rollback is one flag, power loss while training.",
  },
  "security-privacy": {
    fail: "“Data never leaves the device, so it is private”, or Gaussian noise on weights without clipping.",
    pass: "Masks and central noise, clipping before both, ε and δ per wearer over the cap of rounds; encrypted examples that can be erased.",
    strong:
      "Also why masks alone are not privacy (the sum and the model leak) and noise alone is not secrecy (the server sees each update); what clipping does against poisoned updates; that the server which adds the noise sees the exact sum, and what shares of noise under the masks would change; minimum cohort; δ below one in the number of participants; consent and withdrawal.",
  },
  evaluation: {
    fail: "Training loss, or accuracy on a set in the laboratory.",
    pass: "Hits and false counts on examples that were held back on the watches, before and after, on a group that gets the model first.",
    strong:
      "Also by kind of home and with intervals, noise on these sums counted in the budget, a panel with reference recordings by consent, and a bar in advance: released when false counts a night fall by a stated amount at unchanged sensitivity.",
  },
};
