import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "multiple",
  title: "What secure aggregation leaves open",
  difficulty: "medium",
  topics: ["privacy"],
  roles: ["edge-architect", "tinyml"],
  seconds: 75,
  sources: [
    "Bonawitz and others: Practical Secure Aggregation for Privacy-Preserving Machine Learning, CCS 2017",
  ],
  options: [
    {
      text: "A client sends an update that poisons the model",
      right: true,
      because: "The mask hides a malicious update as well as an honest one.",
    },
    {
      text: "Someone infers from the final model that a user took part",
      right: true,
      because:
        "The sum, and the model made from it, are in the clear. What they betray is the subject of differential privacy.",
    },
    {
      text: "In a round of two clients, one computes the other's update from the sum",
      right: true,
      because:
        "The new global model betrays the sum to each client, and it subtracts its own update. Rounds need a least number of clients.",
    },
    {
      text: "A server that follows the protocol reads one client's update in a round of a hundred",
      because: "Each masked update looks random to it; only the sum of all is free of masks.",
    },
    {
      text: "Someone who records the traffic learns single updates from it",
      because: "What travels is masked already, and encrypted in transit besides.",
    },
  ],
});
