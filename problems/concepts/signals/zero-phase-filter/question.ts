import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "A zero-phase filter in the notebook",
  difficulty: "easy",
  topics: ["signals", "deployment"],
  roles: ["tinyml", "iot"],
  seconds: 60,
  sources: [
    "`scipy.signal.filtfilt`, [docs.scipy.org](https://docs.scipy.org/doc/scipy/reference/generated/scipy.signal.filtfilt.html)",
  ],
  hints: ["Which samples does the second pass begin with?"],
  options: [
    {
      text: "It filters backwards from the end of the record, which a stream does not have",
      right: true,
      because:
        "The second pass starts at the last sample. Each output depends on the future, so that a device can only imitate it block by block and with delay.",
    },
    {
      text: "It takes twice the multiplications of a causal filter, which the core cannot afford",
      because:
        "A Butterworth of fourth order at 50 Hz takes some 500 multiplications a second for each axis and pass. The load is no argument either way.",
    },
    {
      text: "It needs float64 coefficients, which a microcontroller does not support",
      because:
        "Coefficients can be rounded to float32 or to integers, as for any filter, and doubles work in software where there is no unit for them.",
    },
    {
      text: "It shifts the phase of the signal, which the model has not been trained on",
      because:
        "It is the other way round: two passes cancel the phase. The causal filter on the device shifts it, and training never saw that.",
    },
  ],
});
