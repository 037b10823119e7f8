import { count } from "#problems/question/format.ts";
import { integer, oneOf } from "#problems/question/parameters.ts";
import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "numeric",
  title: "Parameters of an LSTM",
  difficulty: "medium",
  topics: ["sizing"],
  roles: ["tinyml"],
  seconds: 90,
  sources: ["Keras `LSTM` layer, [keras.io](https://keras.io/api/layers/recurrent_layers/lstm/)"],
  hints: ["Four gates, each of them a dense layer over the input and the last state together."],
  parameters: { inputs: integer(3, 40), units: oneOf([8, 12, 16, 24, 32, 48, 64]) },
  unit: "parameter",
  tolerance: "exact",
  answer: ({ inputs, units }) => 4 * (units * (inputs + units) + units),
  steps: ({ inputs, units }) => [
    ["Weights of one gate", `${units} × (${inputs} + ${units}) = ${count(units * (inputs + units))}`],
    [
      "With one bias each unit",
      `${count(units * (inputs + units))} + ${units} = ${count(units * (inputs + units) + units)}`,
    ],
    [
      "Four gates",
      `4 × ${count(units * (inputs + units) + units)} = ${count(4 * (units * (inputs + units) + units))}`,
    ],
  ],
  slips: [
    {
      name: "biases left out",
      answer: ({ inputs, units }) => 4 * units * (inputs + units),
      says: "The biases are missing: one for each unit and gate.",
    },
    {
      name: "recurrent weights left out",
      answer: ({ inputs, units }) => 4 * (units * inputs + units),
      says: "The recurrent weights are missing: each gate sees the {units} states as well.",
    },
    {
      name: "three gates",
      answer: ({ inputs, units }) => 3 * (units * (inputs + units) + units),
      says: "Three gates make a GRU. An LSTM has four.",
    },
    {
      name: "two biases",
      answer: ({ inputs, units }) => 4 * (units * (inputs + units) + 2 * units),
      says: "PyTorch keeps two biases for each gate. Keras, and what is converted from it, has one.",
    },
  ],
  golden: [
    {
      parameters: { inputs: 10, units: 16 },
      answer: 1728,
      source: "4 · (16 · 26 + 16), the size that Keras reports",
    },
  ],
});
