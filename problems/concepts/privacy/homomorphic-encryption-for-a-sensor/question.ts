import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "Homomorphic encryption for a sensor",
  difficulty: "hard",
  topics: ["privacy", "energy"],
  roles: ["edge-architect", "iot", "tinyml"],
  seconds: 300,
  sources: [
    "Albrecht and others: Homomorphic Encryption Standard, 2018, [eprint.iacr.org/2019/939](https://eprint.iacr.org/2019/939): 8,192 coefficients, modulus of at most 218 bits at 128-bit security",
    "Own computation: 2 × 8,192 × 218 / 8 = 446,464 B",
  ],
  hints: ["Who may not see what? And what would travel instead of 490 bytes?"],
  points: [
    {
      text: "Ask for the adversary first: who must not learn what, the network, the service, or whoever holds the device?",
      evidence: ["threat", "adversary", "attacker", "against whom", "who must not", "protect & from"],
      weight: 2,
    },
    {
      text: "Size: a ciphertext has hundreds of kilobytes for an input of some hundred bytes, more than the part's SRAM",
      evidence: [
        "ciphertext & larger",
        "kilobyte",
        "megabyte",
        "446",
        "orders of magnitude",
        "times larger",
        "expansion",
      ],
      weight: 2,
    },
    {
      text: "Energy: sending that takes far more than computing the model on the spot",
      evidence: ["radio", "energy & send", "energy & transmi", "battery", "airtime", "to send"],
      weight: 2,
    },
    {
      text: "Only sums and products are native: activations become polynomials, and depth costs noise budget, as does the server's time",
      evidence: [
        "by polynomial",
        "by a polynomial",
        "become & polynomial",
        "relu",
        "non-linear",
        "nonlinear",
        "bootstrap",
        "depth",
        "noise budget",
      ],
    },
    {
      text: "The device has the data in the clear anyway: inference on the device leaves the server nothing to compute",
      evidence: [
        "run & on the device",
        "inference on the device",
        "comput & on the device",
        "classif & on the device",
        "on-device",
        "locally",
        "on the spot",
      ],
      weight: 2,
    },
    {
      text: "Fitting means: send results only, over TLS; secure aggregation for sums; differential privacy for statistics",
      evidence: [
        "secure aggregation",
        "differential privacy",
        "tls",
        "enclave",
        "send & result",
        "only the class",
        "class only",
      ],
      weight: 2,
    },
  ],
  reference: `I would ask who the adversary is: the network, our own service, or somebody who opens the device?
Homomorphic encryption answers one case, a server that computes on data which it must not see.
Here the device has the data in the clear and can run the model locally in milliseconds, so that nothing is left to compute elsewhere.
And it does not fit: one ciphertext with usual parameters has 446,464 B, for 490 B of features, more than the SRAM of most parts.
To send it takes 5 s of radio at 700 kbit/s, whose energy exceeds that of the inference by far.
The server pays too: ReLU has to become a polynomial, and each level of depth uses up noise budget.
What fits is to send only results, over TLS; secure aggregation where sums over users are needed; and differential privacy where statistics are published.`,
  followUp:
    "Legal insists that the service learns nothing of a single user, yet wants weekly totals. What do you build?",
});
